// A shared result by section of the guide: a link, a mark for each question, and the marks as
// text.
import type { SharedResult } from '../../../content/wire/index.ts'
import type { AskedQuestion } from '../../results/opened-result.ts'
import type { PageStrings, WithStrings } from '../../strings/page-strings.ts'

interface SectionMarksProps extends WithStrings {
  readonly sections: SharedResult['sections']
  /** The questions that were answered. */
  readonly questions: readonly AskedQuestion[]
}

export function SectionMarks({ sections, questions, strings }: SectionMarksProps) {
  return (
    <ul class="sections">
      {sections.map(({ id, title, url }) => {
        const inSection = questions.filter(({ section }) => section === id)
        return (
          <li>
            <a href={url}>{title}</a>{' '}
            <span class="tally">
              {inSection.map(({ mark }) => (
                <span class={`dot ${mark}`} aria-hidden="true" />
              ))}{' '}
              {marksText(inSection, strings)}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function marksText(questions: readonly AskedQuestion[], strings: PageStrings): string {
  const toRevisit = questions.filter(({ mark }) => mark !== 'right').length
  return toRevisit === 0 ? strings.known : strings.toRevisit(toRevisit)
}
