// The sums of one attempt: what it adds to those of its quiz. Pure. If this changes, the attempts
// that are still kept have other sums than they added: migrations.ts must then finish them.
import type { CountedAnswer, CountedAttempt, CountedGrade } from './counted-attempt.ts'
import {
  type ChoiceSums,
  type ItemSums,
  type QuizSums,
  type RestSums,
  type SecondsSums,
  scoreGroup,
} from './sums.ts'

/** `day` is when the attempt was first counted. */
export function attemptSums(attempt: CountedAttempt, day: string): QuizSums {
  const { asked, answers, revision } = attempt
  const byQuestion = new Map(answers.map((answer) => [answer.question, answer]))
  const last = asked.findLastIndex(({ question }) => byQuestion.has(question))
  const stoppedAt = last < asked.length - 1 ? asked[last] : undefined
  return {
    days: { [revision]: { [day]: { begun: 1, finished: isFinished(attempt) ? 1 : 0 } } },
    items: Object.fromEntries(
      asked.map((one) => {
        const answer = byQuestion.get(one.question)
        const sums = answer ? answeredSums(answer, restOf(answer, attempt)) : NOT_ANSWERED
        // An answer of an earlier message may have another revision than the quiz now has.
        const { revision: of } = answer ?? one
        return [one.question, { [of]: { ...sums, asked: 1, left: one === stoppedAt ? 1 : 0 } }]
      }),
    ),
  }
}

/** Whether all questions that were asked are answered. */
function isFinished({ asked, answers }: CountedAttempt): boolean {
  return answers.length >= asked.length
}

interface Rest {
  readonly points: number
  readonly maxPoints: number
}

/** The rest score of an answer, see `RestSums`. Undefined if there is none, or too little of it. */
function restOf(
  { question, first }: CountedAnswer,
  { asked, answers }: CountedAttempt,
): Rest | undefined {
  const others = answers.filter((other) => other.question !== question)
  if (!first.grade || others.length === 0 || 2 * answers.length < asked.length) return undefined
  const sum = (of: keyof Rest) =>
    others.reduce((total, other) => total + (other.first.grade?.[of] ?? 0), 0)
  return { points: sum('points'), maxPoints: sum('maxPoints') }
}

const NOT_GRADED: CountedGrade = { points: 0, maxPoints: 0, right: false }
const NO_SECONDS: SecondsSums = { answered: 0, total: 0, spread: {} }

/** Without `asked` and `left`, which do not depend on the answer. */
type AnsweredSums = Omit<ItemSums, 'asked' | 'left'>

const NOT_ANSWERED: AnsweredSums = {
  answered: 0,
  right: 0,
  rightInTheEnd: 0,
  points: 0,
  maxPoints: 0,
  pointsSquared: 0,
  hinted: 0,
  hints: 0,
  confidence: {},
  seconds: NO_SECONDS,
  choices: {},
  rests: {},
  groups: {},
}

function answeredSums(answer: CountedAnswer, rest: Rest | undefined): AnsweredSums {
  const { first, final, confidence, hints = 0, seconds } = answer
  const { points, maxPoints, right } = first.grade ?? NOT_GRADED
  const one = { answered: 1, right: right ? 1 : 0 }
  return {
    ...one,
    rightInTheEnd: final.grade?.right ? 1 : 0,
    points,
    maxPoints,
    pointsSquared: points ** 2,
    hinted: hints > 0 ? 1 : 0,
    hints,
    confidence: confidence ? { [confidence]: one } : {},
    seconds:
      seconds === undefined
        ? NO_SECONDS
        : { answered: 1, total: seconds, spread: { [Math.floor(Math.log2(seconds + 1))]: 1 } },
    choices: choiceSums(answer, rest),
    rests: rest ? { [rest.maxPoints]: restSums(points, rest.points) } : {},
    groups: rest ? { [groupOf(rest)]: { ...one, points } } : {},
  }
}

const groupOf = (rest: Rest) => scoreGroup(rest.points, rest.maxPoints)

function restSums(points: number, rest: number): RestSums {
  return {
    answered: 1,
    points,
    pointsSquared: points ** 2,
    rest,
    restSquared: rest ** 2,
    product: points * rest,
  }
}

function choiceSums(
  { first, final, confidence }: CountedAnswer,
  rest: Rest | undefined,
): ItemSums['choices'] {
  const sums = (pick: string): ChoiceSums => {
    const isFirst = first.picks.includes(pick)
    return {
      first: isFirst ? 1 : 0,
      final: final.picks.includes(pick) ? 1 : 0,
      sure: isFirst && confidence === 'sure' ? 1 : 0,
      groups: isFirst && rest ? { [groupOf(rest)]: 1 } : {},
      rests: isFirst && rest ? { [rest.maxPoints]: rest.points } : {},
    }
  }
  return Object.fromEntries([...first.picks, ...final.picks].map((pick) => [pick, sums(pick)]))
}
