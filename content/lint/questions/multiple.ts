// Rules for questions with several right options.
import type { MultipleQuestion } from '../../model/question.ts'
import { rightOptions } from '../leaks/answers.ts'
import { error, type Finding } from '../support/diagnostic.ts'
import { choiceRules } from './choice.ts'
import { rulesOf } from './question-rules.ts'
import { checkTellingIds } from './telling-ids.ts'

export const multipleRules = rulesOf<MultipleQuestion>(
  rightOptions,
  ...choiceRules,
  checkMixedKey,
  checkTellingIds,
)

/** Some options must be right and others not. */
function checkMixedKey(question: MultipleQuestion): Finding[] {
  const options = question.prompt.choices.map((choice) => choice.id)
  const keyed = options.filter((option) => question.solution.key.includes(option)).length
  if (keyed > 0 && keyed < options.length) return []
  return error(
    'one-sided-key',
    `${keyed === 0 ? 'none' : 'each'} of its options is right; there’s nothing to tell apart; ${keyed === 0 ? 'key at least one' : 'add a wrong option'}`,
  )
}
