// What statistics count of an attempt that was scored. Its answers are graded once more here, since
// a first try has a grade of its own, and a result does not have what was picked.
import { SECONDS_MAX } from '../../content/common/attempt/counted.ts'
import { arranged } from '../../content/common/draw.ts'
import type { AttemptAnswer, AttemptRequest, SentResponse } from '../../content/wire/index.ts'
import type { OpenQuiz } from '../catalogue/opened.ts'
import { picksOf } from '../scoring/picks.ts'
import { gradeSent, readSent } from '../scoring/sent-response.ts'
import type { CountedAnswer, CountedAttempt, CountedTry } from '../statistics/counted-attempt.ts'

type SentAnswer = AttemptRequest['answers'][number]

/** Undefined if there is nothing to count: no answer, or none that a person gave. */
export function countedAttempt(
  open: OpenQuiz,
  submitted: AttemptRequest,
  { questions, stale }: Pick<AttemptAnswer, 'questions' | 'stale'>,
): CountedAttempt | undefined {
  const { answers, seed, set, only } = submitted
  if (isTooFast(answers)) return undefined
  const counted = answers
    .filter(({ question }) => !stale.includes(question))
    .flatMap((answer) => countedAnswer(open, answer))
  if (counted.length === 0) return undefined
  // Without a name for what was asked, a result has only what was answered.
  const isNamed = [seed, set, only, open.quiz.draw].some((name) => name !== undefined)
  // `only` is in the order in which the widget shows them, which it does not always tell by a seed.
  const named = only ? [...new Set(only)] : questions.map(({ question }) => question)
  const asked = isNamed ? named : [...open.questions.keys()]
  const ids = asked.map((id) => ({ id }))
  return {
    revision: open.revisions.revision,
    asked: arranged(ids, open.quiz.shuffle, seed).map(({ id }) => askedQuestion(open, id)),
    answers: counted,
    pool: open.questions.size,
  }
}

/** Nobody answers each question in less than a second. */
function isTooFast(answers: readonly SentAnswer[]): boolean {
  return answers.every(({ seconds }) => seconds === 0)
}

function askedQuestion({ revisions }: OpenQuiz, question: string) {
  return { question, revision: revisions.questions[question] ?? 0 }
}

/** Empty if one of the tries does not fit the question. The score has told so, or does not need it. */
function countedAnswer(
  open: OpenQuiz,
  { question, response, first, confidence, hints, seconds }: SentAnswer,
): CountedAnswer[] {
  const final = countedTry(open, question, response)
  const one = first === undefined ? final : countedTry(open, question, first)
  if (!final || !one) return []
  return [
    {
      ...askedQuestion(open, question),
      first: one,
      final,
      ...(confidence !== undefined && { confidence }),
      ...(hints !== undefined && { hints }),
      ...(seconds !== undefined && { seconds: Math.min(seconds, SECONDS_MAX) }),
    },
  ]
}

function countedTry(open: OpenQuiz, id: string, response: SentResponse): CountedTry | undefined {
  if (open.kind === 'outcome') {
    const question = open.questions.get(id)
    const read = question && readSent(question, response)
    return read?.ok && read.value.length > 0 ? { picks: read.value } : undefined
  }
  const question = open.questions.get(id)
  if (!question) return undefined
  const graded = gradeSent(question, response, open.quiz.lang)
  if (!graded.ok) return undefined
  const { score, maxScore, correct } = graded.value
  return {
    picks: picksOf(question, graded.value),
    grade: { points: hundredths(score), maxPoints: hundredths(maxScore), right: correct },
  }
}

const hundredths = (points: number) => Math.round(100 * points)
