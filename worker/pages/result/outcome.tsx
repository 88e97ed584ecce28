// What fits, on our own pages: the outcome itself, the reasons, and the runner-up.
import type {
  Outcome,
  OutcomeResult,
  PublicQuestion,
  RichText,
  RunnerUp,
} from '../../../content/wire/index.ts'
import type { OpenQuiz } from '../../catalogue/catalogue.ts'
import type { OpenedOutcome } from '../../results/open-code.ts'
import { pageWords, type WithWords } from '../../strings/page-strings.ts'
import { Rich } from '../ui/text.tsx'

/** The guide tells more about it. */
export function AboutOutcome({ outcome, words }: { outcome: Outcome } & WithWords) {
  return (
    <>
      <p>
        <Rich text={outcome.text} />
      </p>
      <p>
        {words.outcome.inGuide}: <a href={outcome.passage.url}>{outcome.passage.title}</a>
      </p>
    </>
  )
}

interface ReasonsProps extends WithWords {
  readonly because: OutcomeResult['because']
  readonly questions: readonly PublicQuestion[]
}

/** What was chosen, and why it speaks for the outcome. */
export function Reasons({ because, questions, words }: ReasonsProps) {
  return (
    <>
      <h3>{words.outcome.whyItFits}</h3>
      <dl class="feedback">
        {because.map(({ question, choice, text }) => (
          <>
            <dt>
              <span class="label">{words.youChose}: </span>
              <Rich text={wordingOf(questions, question, choice)} />
            </dt>
            <dd>
              <Rich text={text} />
            </dd>
          </>
        ))}
      </dl>
    </>
  )
}

function wordingOf(questions: readonly PublicQuestion[], id: string, choice: string): RichText {
  const question = questions.find((one) => one.id === id)
  const choices = question && 'choices' in question ? question.choices : []
  return choices.find((one) => one.id === choice)?.text ?? choice
}

export function Next({ runnerUp, words }: { runnerUp: RunnerUp } & WithWords) {
  return (
    <>
      <h3>
        {words.outcome.next}: {runnerUp.title}
      </h3>
      <p>
        <Rich text={runnerUp.prefer} /> <a href={runnerUp.passage.url}>{runnerUp.passage.title}</a>
      </p>
    </>
  )
}

/** For whoever came by the link to a result. */
export function OtherOutcome({ open, rival }: { open: OpenQuiz; rival: OpenedOutcome }) {
  const outcomes = open.kind === 'outcome' ? open.quiz.outcomes : []
  const outcome = outcomes.find(({ id }) => id === rival.outcome)
  if (!outcome) return null
  const words = pageWords(open.quiz.lang)
  return (
    <p class="challenge">
      {words.outcome.other[0]}
      <strong>{outcome.title}</strong>
      {words.outcome.other[1]}
    </p>
  )
}
