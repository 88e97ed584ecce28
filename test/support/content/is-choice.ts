// Whether a question's options are chosen from.
import type { ChoiceQuestion, Question } from '../../../content/model/question.ts'

export function isChoice(question: Question): question is ChoiceQuestion {
  return 'choices' in question.prompt
}
