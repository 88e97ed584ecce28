// True or false: graded like any question with one right option.
import type { TrueFalseQuestion } from '../../../content/model/question.ts'
import { oneOption } from './choice.ts'
import type { Grader } from './grader.ts'

export const truefalse: Grader<TrueFalseQuestion, string> = oneOption
