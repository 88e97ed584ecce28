// The content of a guide: comparison table, sections, takeaways. The guide page shows it, and the
// iframe page shows it to readers without scripts. The table comes first, because many readers come
// for it alone.
import type { Child } from 'hono/jsx'
import type { PublicGuide } from '../../../content/wire/index.ts'
import type { Link } from '../../catalogue/links.ts'
import type { WithStrings } from '../../strings/page-strings.ts'
import { Interface } from '../ui/page-language.tsx'
import { Rich } from '../ui/text.tsx'
import { Comparison } from './comparison.tsx'

interface GuideTextProps extends WithStrings {
  readonly guide: PublicGuide
  readonly link: Link
  /** Content for the end of a section. */
  readonly after?: (section: string) => Child
  /** A mark that a script shows at sections in which the reader missed a question. */
  readonly missed?: string
}

export function GuideText({ guide, link, after, missed, strings }: GuideTextProps) {
  return (
    <>
      {guide.comparison && (
        <section id="comparison">
          <h2>{guide.comparison.title}</h2>
          <Comparison
            comparison={guide.comparison}
            base={link(`/g/${guide.id}`)}
            strings={strings}
          />
        </section>
      )}
      {guide.sections.map((section) => (
        <section id={section.id} aria-labelledby={`${section.id}-title`}>
          <h2 id={`${section.id}-title`}>
            {section.title}
            {missed && (
              <>
                {' '}
                <span class="missed" hidden>
                  <Interface>{missed}</Interface>
                </span>
              </>
            )}
          </h2>
          <Rich text={section.blocks} />
          {after?.(section.id)}
        </section>
      ))}
      {guide.takeaways.length > 0 && (
        <section id="takeaways">
          <h2>
            <Interface>{strings.takeaways}</Interface>
          </h2>
          <ul>
            {guide.takeaways.map((takeaway) => (
              <li>
                <Rich text={takeaway} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
