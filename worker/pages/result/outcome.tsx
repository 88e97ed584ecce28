// Parts of pages about an outcome: the outcome, the reasons and cautions, the next best outcome, and the
// outcome of a challenge.
import type {
  Outcome,
  OutcomeResult,
  PublicQuestion,
  RichText,
  RunnerUp,
} from '../../../content/wire/index.ts'
import type { OpenQuiz } from '../../catalogue/opened.ts'
import type { OpenedOutcome } from '../../results/opened-result.ts'
import type { WithStrings } from '../../strings/page-strings.ts'
import { FeedbackList } from '../ui/feedback-list.tsx'
import { Paragraphs, Rich } from '../ui/text.tsx'

/** The text of the outcome, with a link to its section of the guide if it has one. */
export function AboutOutcome({ outcome, strings }: { outcome: Outcome } & WithStrings) {
  return (
    <>
      <Paragraphs text={outcome.text} />
      {outcome.passage && (
        <p>
          {strings.outcome.inGuide}:{' '}
          <a href={outcome.passage.url}>
            <Rich text={outcome.passage.title} />
          </a>
        </p>
      )}
    </>
  )
}

interface ReasonsProps extends WithStrings {
  readonly because: OutcomeResult['because']
  readonly cautions: OutcomeResult['cautions']
  readonly questions: readonly PublicQuestion[]
}

/** Each chosen option that decided for the outcome, with the reason; then what it may not give. */
export function Reasons({ because, cautions = [], questions, strings }: ReasonsProps) {
  const entriesOf = (reasons: OutcomeResult['because']) =>
    reasons.map(({ question, choice, text }) => {
      return { term: optionText(questions, question, choice), text }
    })
  return (
    <>
      <h3>{strings.outcome.whyItFits}</h3>
      <FeedbackList label={strings.youChose} entries={entriesOf(because)} />
      {cautions.length > 0 && (
        <>
          <h3>{strings.outcome.cautions}</h3>
          <FeedbackList label={strings.youChose} entries={entriesOf(cautions)} />
        </>
      )}
    </>
  )
}

/** The text of an option that the reader chose. */
export function optionText(
  questions: readonly PublicQuestion[],
  id: string,
  choice: string,
): RichText {
  const question = questions.find((one) => one.id === id)
  const choices = question && 'choices' in question ? question.choices : []
  return choices.find((one) => one.id === choice)?.text ?? choice
}

export function RunnerUpOutcome({ runnerUp, strings }: { runnerUp: RunnerUp } & WithStrings) {
  return (
    <>
      <h3>
        {strings.outcome.next}: <Rich text={runnerUp.title} />
      </h3>
      <Paragraphs text={runnerUp.prefer} />
      {runnerUp.passage && (
        <p>
          <a href={runnerUp.passage.url}>
            <Rich text={runnerUp.passage.title} />
          </a>
        </p>
      )}
    </>
  )
}

/** The outcome of the person whose link the reader followed. */
export function ChallengeOutcome({
  open,
  challenger,
  strings,
}: WithStrings & {
  open: OpenQuiz
  challenger: OpenedOutcome
}) {
  const outcomes = open.kind === 'outcome' ? open.quiz.outcomes : []
  const outcome = outcomes.find(({ id }) => id === challenger.outcome)
  if (!outcome) return null
  return (
    <p class="challenge">
      {strings.outcome.other[0]}
      <strong>
        <Rich text={outcome.title} />
      </strong>
      {strings.outcome.other[1]}
    </p>
  )
}
