// The quiz on paper: what the page prints in place of form or widget. Plain text with room
// to write, no field and no id, so that it may stand beside the form. Nothing is in it but
// what may be seen before an answer.
import type { Blank, PublicQuestion, RichText } from '../../content/wire.ts'
import { Rich } from './text.tsx'
import type { WithWords } from './words/words.ts'

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
        {questions.map((question) => (
          <li>
            <p class="sheet-prompt">
              <Prompt text={question.prompt} />
            </p>
            <Room question={question} words={words} />
          </li>
        ))}
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

function Room({ question, words }: { question: PublicQuestion } & WithWords) {
  switch (question.type) {
    case 'order':
      return (
        <>
          <p class="help">{words.paper.numberThem}</p>
          <Lines mark="place" texts={question.items} />
        </>
      )
    case 'match':
      return (
        <>
          <p class="help">{words.paper.letters}</p>
          <div class="sheet-sides">
            <Lines mark="place" texts={question.items} />
            <ol class="sheet-targets">
              {question.targets.map(({ text }) => (
                <li>
                  <Rich text={text} />
                </li>
              ))}
            </ol>
          </div>
        </>
      )
    case 'number':
    case 'text':
      return (
        <p>
          {words.yourAnswer()}: <span class="line long" />
          {question.type === 'number' && question.unit && ` ${question.unit}`}
        </p>
      )
    case 'blanks':
      return <Gaps blanks={question.blanks} words={words} />
    default:
      return (
        <>
          {question.type === 'multiple' && <p class="help">{words.paper.tickAll}</p>}
          <Lines
            mark={question.type === 'multiple' ? 'box' : 'box round'}
            texts={question.choices}
          />
        </>
      )
  }
}

function Lines({ mark, texts }: { mark: string; texts: readonly { text: RichText }[] }) {
  return (
    <ul>
      {texts.map(({ text }) => (
        <li>
          <span class={mark} />
          <span>
            <Rich text={text} />
          </span>
        </li>
      ))}
    </ul>
  )
}

/** What there is to pick from; a gap that is typed into needs no more than its line. */
function Gaps({ blanks, words }: { blanks: readonly Blank[] } & WithWords) {
  return (
    <>
      {blanks.map(({ choices }, index) =>
        choices ? (
          <p class="help">
            {words.gap(index + 1)}:{' '}
            {choices.map(({ text }, at) => (
              <>
                {at > 0 && ' · '}
                <Rich text={text} />
              </>
            ))}
          </p>
        ) : null,
      )}
    </>
  )
}
