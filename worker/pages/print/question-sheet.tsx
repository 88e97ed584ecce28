// The questions for print, which replace the form and the widget on paper: plain text with space
// to write. It has no field and no id, because the form is on the same page. It contains
// only what may be seen before an answer.
import type { PublicQuestion, RichText } from '../../../content/wire/index.ts'
import type { WithStrings } from '../../strings/page-strings.ts'
import { questionPageOf } from '../questions/registry.ts'
import { Rich } from '../ui/text.tsx'

interface SheetProps extends WithStrings {
  readonly questions: readonly PublicQuestion[]
  /** The absolute address of this set of questions. */
  readonly url: string
  readonly guide: string
}

export function Sheet({ questions, url, guide, strings }: SheetProps) {
  return (
    <section class="sheet" hidden>
      <ol>
        {questions.map((question) => {
          const { PaperField } = questionPageOf(question)
          return (
            <li>
              <p class="sheet-prompt">
                <Prompt text={question.prompt} />
              </p>
              <PaperField question={question} strings={strings} />
            </li>
          )
        })}
      </ol>
      <p class="sheet-end">
        {strings.paper.from} {url}
        <br />
        {strings.paper.guide}: {guide}
      </p>
    </section>
  )
}

/** The prompt with a numbered line for each gap. */
function Prompt({ text }: { text: RichText }) {
  if (typeof text === 'string') return <>{text}</>
  const gaps = text.filter(({ t }) => t === 'blank')
  return (
    <>
      {text.map((node) =>
        node.t === 'blank' ? (
          <>
            ({gaps.indexOf(node) + 1}) <span class="line" />
          </>
        ) : (
          <Rich text={[node]} />
        ),
      )}
    </>
  )
}
