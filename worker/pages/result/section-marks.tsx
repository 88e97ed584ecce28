// A result by section of the guide: its link, a mark for each question, and in words what
// the marks say.
import type { SharedResult } from '../../../content/wire/index.ts'
import type { AskedQuestion } from '../../results/open-code.ts'
import type { PageWords, WithWords } from '../../strings/page-strings.ts'

interface SectionMarksProps extends WithWords {
  readonly sections: SharedResult['sections']
  readonly asked: readonly AskedQuestion[]
}

export function SectionMarks({ sections, asked, words }: SectionMarksProps) {
  return (
    <ul class="sections">
      {sections.map(({ id, title, url }) => {
        const here = asked.filter(({ section }) => section === id)
        return (
          <li>
            <a href={url}>{title}</a>{' '}
            <span class="tally">
              {here.map(({ mark }) => (
                <span class={`dot ${mark}`} aria-hidden="true" />
              ))}{' '}
              {inWords(here, words)}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function inWords(here: readonly AskedQuestion[], words: PageWords): string {
  const open = here.filter(({ mark }) => mark !== 'right').length
  return open === 0 ? words.known : words.toRevisit(open)
}
