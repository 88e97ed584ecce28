// What is sent to score an attempt.
import { CONFIDENCE_LEVELS } from '../../content/common/confidence.ts'
import type { AttemptRequest, PublicQuestion, PublicQuiz } from '../../content/wire/index.ts'
import { type Item, isAnswered } from '../progress/saved.ts'
import { itemOf } from './machine/selectors.ts'
import type { State } from './machine/state.ts'

export function attemptRequest(state: State): AttemptRequest {
  const { quiz, questions, seed, attempt } = state
  const set = namedSet(state)
  // A seed names what it drew; without a draw it names all questions, and only orders them.
  const isNamed = set || (seed !== undefined && !state.only && (quiz.seed === seed || !quiz.draw))
  return {
    attempt,
    // The chunk `statistics` removes it. Without that chunk nobody knows whether the reader agrees.
    statistics: false,
    // Else all questions are named, so that the server knows how many were asked.
    ...(isNamed ? { set } : { only: questions.map(({ id }) => id) }),
    ...((isNamed || quiz.draw) && { seed }),
    answers: questions.flatMap(({ id, revision }) => {
      const item = itemOf(state, id)
      const submitted = submittedIn(item, quiz)
      if (!submitted) return []
      const { first, confidence, hints } = item
      return [
        {
          question: id,
          revision,
          ...submitted,
          ...(first !== undefined && { first }),
          // A kept value may have been changed by others, and a wrong one would void the attempt.
          ...(confidence && CONFIDENCE_LEVELS.includes(confidence) && { confidence }),
          ...(hints && { hints: hints.length }),
        },
      ]
    }),
  }
}

/** The set that is shown. If the quiz does not have it, the whole quiz is shown. */
export function namedSet({ set, only, quiz, questions }: State): string | undefined {
  const isShown = quiz.sets?.some(
    ({ id, questionCount }) => id === set && questionCount === questions.length,
  )
  return isShown && !only ? set : undefined
}

/** The questions without a response to score: nothing is chosen, or it is not checked. */
export function openQuestions(state: State): PublicQuestion[] {
  return state.questions.filter(({ id }) => !submittedIn(itemOf(state, id), state.quiz))
}

/**
 * The response to score, and the revision that it was checked at: if the quiz has changed
 * since then, that revision counts.
 */
function submittedIn({ status, response, verdict, given }: Item, { kind }: PublicQuiz) {
  // A response that is not checked does not count, except in an outcome quiz, where choosing
  // is all there is to do.
  const isUnchecked = status === 'open' && kind !== 'outcome'
  const last = isUnchecked ? given : { response, ...(verdict && { revision: verdict.revision }) }
  return last && isAnswered(last.response) ? { ...last, response: last.response } : undefined
}
