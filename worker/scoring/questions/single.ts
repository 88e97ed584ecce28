// One option out of several: all points for the right one, none for any other.
import type { SingleQuestion } from '../../../content/model/question.ts'
import { oneOption } from './choice.ts'
import type { Grader } from './grader.ts'

export const single: Grader<SingleQuestion, string> = oneOption
