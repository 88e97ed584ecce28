// The quiz on paper: what the page prints in place of form or widget. Plain text with room
// to write, no field and no id, so that it may stand beside the form. Nothing is in it but
// what may be seen before an answer.
import type { PublicQuestion, RichText } from '../../../content/wire/index.ts'
import type { WithWords } from '../../strings/page-strings.ts'
import { pageKindOf } from '../questions/registry.ts'
import { Rich } from '../ui/text.tsx'

interface SheetProps extends WithWords {
  readonly questions: readonly PublicQuestion[]
  /** Absolute, of this very set of questions. */
  readonly url: string
  readonly guide: string
}

export function Sheet({ questions, url, guide, words }: SheetProps) {
  return (
    <section class="sheet" hidden>
      <ol>
        {questions.map((question) => {
          const { Room } = pageKindOf(question)
          return (
            <li>
              <p class="sheet-prompt">
                <Prompt text={question.prompt} />
              </p>
              <Room question={question} words={words} />
            </li>
          )
        })}
      </ol>
      <p class="sheet-end">
        {words.paper.from} {url}
        <br />
        {words.paper.guide}: {guide}
      </p>
    </section>
  )
}

/** A gap keeps its number, and has a line to write on. */
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
