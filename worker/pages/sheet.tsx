// The quiz on paper: what the page prints in place of form or widget. Plain text with room
// to write, no field and no id, so that it may stand beside the form. Nothing is in it but
// what may be seen before an answer.
import type { Blank, PublicQuestion, RichText } from '../../content/wire.ts'
import { gapLabel } from './fields/typed.tsx'
import { Rich } from './text.tsx'

const WORDS = {
  multiple: 'Tick all that apply.',
  order: 'Number them, 1 for the first.',
  match: 'Write the letter of what belongs to each.',
  answer: 'Your answer',
  from: 'From',
  guide: 'The guide behind it',
} as const

interface SheetProps {
  readonly questions: readonly PublicQuestion[]
  /** Absolute, of this very set of questions. */
  readonly url: string
  readonly guide: string
}

export function Sheet({ questions, url, guide }: SheetProps) {
  return (
    <section class="sheet" hidden>
      <ol>
        {questions.map((question) => (
          <li>
            <p class="sheet-prompt">
              <Prompt text={question.prompt} />
            </p>
            <Room question={question} />
          </li>
        ))}
      </ol>
      <p class="sheet-end">
        {WORDS.from} {url}
        <br />
        {WORDS.guide}: {guide}
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

function Room({ question }: { question: PublicQuestion }) {
  switch (question.type) {
    case 'order':
      return (
        <>
          <p class="help">{WORDS.order}</p>
          <Lines mark="place" texts={question.items} />
        </>
      )
    case 'match':
      return (
        <>
          <p class="help">{WORDS.match}</p>
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
          {WORDS.answer}: <span class="line long" />
          {question.type === 'number' && question.unit && ` ${question.unit}`}
        </p>
      )
    case 'blanks':
      return <Gaps blanks={question.blanks} />
    default:
      return (
        <>
          {question.type === 'multiple' && <p class="help">{WORDS.multiple}</p>}
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
function Gaps({ blanks }: { blanks: readonly Blank[] }) {
  return (
    <>
      {blanks.map(({ choices }, index) =>
        choices ? (
          <p class="help">
            {gapLabel(index)}:{' '}
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
