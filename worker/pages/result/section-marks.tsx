// A shared result by section of the guide: a link, a mark for each question, and the marks as
// text. Questions without a section share a row without a link.
import type { SharedResult } from '../../../content/wire/index.ts'
import type { AskedQuestion } from '../../results/opened-result.ts'
import type { PageStrings, WithStrings } from '../../strings/page-strings.ts'
import { Rich } from '../ui/text.tsx'

interface SectionMarksProps extends WithStrings {
  readonly sections: SharedResult['sections']
  /** The questions that were answered. */
  readonly questions: readonly AskedQuestion[]
}

export function SectionMarks({ sections, questions, strings }: SectionMarksProps) {
  const ids = sections.map(({ id }) => id)
  const others = questions.filter(({ section }) => section === undefined || !ids.includes(section))
  return (
    <ul class="sections">
      {sections.map(({ id, title, url }) => (
        <li>
          <a href={url}>
            <Rich text={title} />
          </a>{' '}
          <Marks questions={questions.filter(({ section }) => section === id)} strings={strings} />
        </li>
      ))}
      {others.length > 0 && (
        <li>
          <Marks questions={others} strings={strings} />
        </li>
      )}
    </ul>
  )
}

function Marks({ questions, strings }: Pick<SectionMarksProps, 'questions'> & WithStrings) {
  return (
    <span class="tally">
      {questions.map(({ mark }) => (
        <span class={`dot ${mark}`} aria-hidden="true" />
      ))}{' '}
      {marksText(questions, strings)}
    </span>
  )
}

function marksText(questions: readonly AskedQuestion[], strings: PageStrings): string {
  const toRevisit = questions.filter(({ mark }) => mark !== 'right').length
  return toRevisit === 0 ? strings.known : strings.toRevisit(toRevisit)
}
