// A body for each operation that takes one, about the first question of a quiz.
import type { PublicQuestion, PublicQuiz, Response } from '../../../../content/wire/index.ts'

/** Undefined if the quiz has no question, or the operation takes no body. */
export function exampleBody(operation: string, { questions, seed }: PublicQuiz): unknown {
  const first = operation === 'giveHint' ? questions.find(({ hints }) => hints > 0) : undefined
  const question = first ?? questions[0]
  if (!question) return undefined
  const answered = { question: question.id, response: responseTo(question) }
  switch (operation) {
    case 'checkResponse':
    case 'getAnsweredStatistics':
      return answered
    case 'giveHint':
      return { question: question.id, number: 1 }
    case 'scoreAttempt':
      // Not counted, because nobody has answered.
      return {
        attempt: crypto.randomUUID(),
        ...(seed !== undefined && { seed }),
        answers: [answered],
        statistics: false,
      }
    default:
      return undefined
  }
}

/** Any response that the type takes, right or not. */
function responseTo(question: PublicQuestion): Response {
  switch (question.type) {
    case 'single':
      return question.choices[0]?.id ?? ''
    case 'multiple':
      return question.choices.slice(0, 1).map(({ id }) => id)
    case 'truefalse':
      return 'true'
    case 'order':
      return question.items.map(({ id }) => id)
    case 'match': {
      const [target] = question.targets
      return Object.fromEntries(question.items.map(({ id }) => [id, target?.id ?? '']))
    }
    case 'number':
      return 1
    case 'text':
      return 'a word'
    case 'blanks':
      return Object.fromEntries(
        question.blanks.map(({ id, choices }) => [id, choices?.[0]?.id ?? 'a word']),
      )
  }
}
