// Made-up readers of a quiz of this site. Each question can be answered as its states show it: right,
// or with one of the responses that bring up another feedback.
import type { CheckQuiz } from '../../../content/model/quiz.ts'
import type { AttemptRequest, Response } from '../../../content/wire/index.ts'
import { responsesOf } from '../../pages/states/responses.ts'
import { gradeSent } from '../../scoring/sent-response.ts'
import { randomFrom } from './random.ts'
import { type Item, makeReaders } from './readers.ts'

/** How much harder a question was before it was revised. */
const HARDER = 1.4

/**
 * The same seed makes the same attempts with the same ids, so that they count once. One question has
 * a wrong key, as it seems to those who know best, and at another a passage misleads. `harder` are
 * questions as they were before they were revised.
 */
export function quizReaders(
  quiz: CheckQuiz,
  seed: number,
  count: number,
  harder: ReadonlySet<string> = new Set(),
): AttemptRequest[] {
  const responses = new Map(quiz.questions.map((one) => [one.id, responsesOf(one)]))
  // A wrong key needs more than one other option.
  const single = quiz.questions.flatMap(({ id, prompt, solution }) =>
    'choices' in prompt && prompt.choices.length > 2 && typeof solution.key === 'string'
      ? [id]
      : [],
  )
  const [wrongKey, misleading] = [single.at(-1), single.at(1)]
  const items = quiz.questions.map((question, index): Item => {
    const { id, weight } = question
    const all = responses.get(id) ?? []
    return {
      id,
      weight,
      options: all.map((_, option) => `${option}`),
      worth: Object.fromEntries(
        all.map((response, option) => {
          const graded = gradeSent(question, response, quiz.lang)
          return [`${option}`, graded.ok ? graded.value.score / graded.value.maxScore : 0]
        }),
      ),
      difficulty:
        -1.2 +
        (1.6 * ((index * 7) % quiz.questions.length)) / quiz.questions.length +
        (harder.has(id) ? HARDER : 0),
      discrimination: 1.5,
      ...(id === wrongKey && { truth: '1' }),
      ...(id === misleading && { lure: '2', difficulty: 0.6 }),
    }
  })
  const readers = makeReaders({ seed, count, items, leaving: 0.03 })
  const ids = randomFrom(seed + 1)
  const responseOf = (item: string, option: string): Response =>
    responses.get(item)?.[Number(option)] ?? ''
  return readers.map(({ asked, answers }) => ({
    attempt: uuid(ids.next),
    only: [...asked],
    answers: answers.map(({ item, first, final, confidence, hints, seconds }) => ({
      question: item,
      response: responseOf(item, final),
      ...(first !== final && { first: responseOf(item, first) }),
      ...(quiz.confidence && { confidence }),
      hints: Math.min(
        hints,
        quiz.questions.find(({ id }) => id === item)?.solution.hints.length ?? 0,
      ),
      seconds,
    })),
  }))
}

/** A random UUID (RFC 9562, version 4) from given random numbers. */
function uuid(next: () => number): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(16 * next()).toString(16))
  hex[12] = '4'
  hex[16] = '89ab'[Math.floor(4 * next())] ?? '8'
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
