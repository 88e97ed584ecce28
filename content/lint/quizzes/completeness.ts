// What readers of a quiz do without: feedback on what they respond, and a passage that explains the
// answer. Both may be left out, as in a quiz that was brought from elsewhere, so these are warnings.
import type { Question } from '../../model/question.ts'
import type { CheckQuiz } from '../../model/quiz.ts'
import { definitionOf } from '../../questions/registry.ts'
import { type Finding, warning } from '../support/diagnostic.ts'
import { idAt } from '../support/locate.ts'

export function checkFeedback({ questions }: CheckQuiz): Finding[] {
  const responses = questions.flatMap(responsesTo)
  const missing = responses.filter(({ feedback }) => feedback === undefined)
  if (missing.length === 0) return []
  if (missing.length === responses.length) {
    return warning(
      'no-feedback',
      'it has no feedback; readers learn whether they’re right, but never why; write "feedback" for the responses they may give',
    )
  }
  return questions.flatMap((question) => {
    const names = responsesTo(question)
      .filter(({ feedback }) => feedback === undefined)
      .map(({ name }) => name)
    if (names.length === 0) return []
    return warning(
      'no-feedback',
      `question "${question.id}" has no feedback for ${names.join(', ')}; readers who give these responses learn only whether they’re right; write why`,
      [idAt(question.id)],
    )
  })
}

export function checkPassages({ questions }: CheckQuiz): Finding[] {
  return missingPassages('question', questions, (id) => [idAt(id)])
}

/** Also for outcomes, which a passage describes. */
export function missingPassages(
  noun: 'question' | 'outcome',
  list: readonly { readonly id: string; readonly section?: string }[],
  at: (id: string) => readonly RegExp[],
): Finding[] {
  const missing = list.filter(({ section }) => section === undefined)
  if (missing.length === 0) return []
  if (missing.length === list.length) {
    return warning(
      'no-passage',
      `no ${noun} in it names a section of a guide; readers have nowhere to read on; name the guide and its sections, if there is one`,
    )
  }
  return missing.flatMap(({ id }) =>
    warning(
      'no-passage',
      `${noun} "${id}" names no section of the guide; readers have nowhere to read on; name the section`,
      at(id),
    ),
  )
}

/** How much of a quiz has feedback and passages. Undefined if nothing is missing. */
export function completeness({ id, questions }: CheckQuiz): string | undefined {
  const responses = questions.flatMap(responsesTo)
  const withFeedback = responses.filter(({ feedback }) => feedback !== undefined).length
  const withPassage = questions.filter(({ section }) => section !== undefined).length
  if (withFeedback === responses.length && withPassage === questions.length) return undefined
  return `quiz "${id}": feedback for ${withFeedback} of ${responses.length} responses, a passage for ${withPassage} of ${questions.length} questions`
}

const responsesTo = (question: Question) => definitionOf(question).responses(question)
