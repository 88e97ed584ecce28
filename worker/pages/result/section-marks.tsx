// A result by section of the guide: a link, a mark for each question, and the marks as text for
// screen readers. Questions without a section share a row without a link.
import { countMarks, type Mark } from '../../../content/common/attempt/marks.ts'
import type { WithStrings } from '../../strings/page-strings.ts'
import { Rich } from '../ui/text.tsx'
import { Dot, headlineText } from './counts.tsx'

interface MarkedQuestion {
  readonly section?: string | undefined
  readonly mark: Mark
}

interface SectionMarksProps extends WithStrings {
  readonly sections: readonly {
    readonly id: string
    readonly title: string
    readonly url: string
  }[]
  /** Open ones are left out. */
  readonly questions: readonly MarkedQuestion[]
  /** The questions of a result to compare with. */
  readonly others?: readonly MarkedQuestion[] | undefined
}

export function SectionMarks({ sections, questions, others, strings }: SectionMarksProps) {
  const ids = new Set(sections.map(({ id }) => id))
  const rows = [
    ...sections.map((section) => ({ section, has: (id: string | undefined) => id === section.id })),
    { section: undefined, has: (id: string | undefined) => id === undefined || !ids.has(id) },
  ]
  const marksOf = (all: readonly MarkedQuestion[], has: (id: string | undefined) => boolean) =>
    all.flatMap(({ section, mark }) => (mark !== 'open' && has(section) ? [mark] : []))
  return (
    <ul class="sections">
      {rows.map(({ section, has }) => {
        const marks = marksOf(questions, has)
        const theirs = others && marksOf(others, has)
        if (marks.length === 0) return null
        return (
          <li>
            {section ? (
              <a href={section.url}>
                <Rich text={section.title} />
              </a>
            ) : (
              <span />
            )}{' '}
            <span class="sides">
              <Marks marks={marks} whose={others && strings.you} strings={strings} />
              {theirs && theirs.length > 0 && (
                <Marks marks={theirs} whose={strings.they} strings={strings} />
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

interface MarksProps extends WithStrings {
  readonly marks: readonly Mark[]
  readonly whose?: ((reached: string) => string) | undefined
}

function Marks({ marks, whose, strings }: MarksProps) {
  const counts = countMarks(marks)
  return (
    <span class="tally">
      {marks.map((mark) => (
        <Dot mark={mark} />
      ))}{' '}
      {whose ? (
        whose(strings.outOf(counts.right, counts.answered))
      ) : (
        <span class="unseen">{headlineText(counts, strings)}</span>
      )}
    </span>
  )
}
