// Rules for questions with one right option.
import type { SingleQuestion } from '../../model/question.ts'
import { rightOptions } from '../leaks/answers.ts'
import { choiceRules } from './choice.ts'
import { rulesOf } from './question-rules.ts'
import { checkTellingIds } from './telling-ids.ts'

export const singleRules = rulesOf<SingleQuestion>(rightOptions, ...choiceRules, checkTellingIds)
