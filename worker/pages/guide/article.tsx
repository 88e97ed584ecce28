// What a guide says: its sections, the comparison, what to take away. The page of the
// guide has it, and the frame for readers without scripts.
import type { Child } from 'hono/jsx'
import type { PublicGuide } from '../../../content/wire/index.ts'
import type { Link } from '../../catalogue/links.ts'
import { pageWords } from '../../strings/page-strings.ts'
import { Blocks, Rich } from '../ui/text.tsx'
import { Comparison } from './comparison.tsx'

interface GuideTextProps {
  readonly guide: PublicGuide
  readonly link: Link
  /** What stands at the end of a section. */
  readonly after?: (section: string) => Child
  /** Words that a script shows at sections which the reader missed something of. */
  readonly missed?: string
}

export function GuideText({ guide, link, after, missed }: GuideTextProps) {
  return (
    <>
      {guide.sections.map((section) => (
        <section id={section.id} aria-labelledby={`${section.id}-title`}>
          <h2 id={`${section.id}-title`}>
            {section.title}
            {missed && (
              <>
                {' '}
                <span class="missed" hidden>
                  {missed}
                </span>
              </>
            )}
          </h2>
          <Blocks blocks={section.blocks} />
          {after?.(section.id)}
        </section>
      ))}
      {guide.comparison && (
        <section id="comparison">
          <h2>{guide.comparison.title}</h2>
          <Comparison comparison={guide.comparison} base={link(`/g/${guide.id}`)} />
        </section>
      )}
      <section id="takeaways">
        <h2>{pageWords(guide.lang).takeaways}</h2>
        <ul>
          {guide.takeaways.map((takeaway) => (
            <li>
              <Rich text={takeaway} />
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
