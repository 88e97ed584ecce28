// True or false: shown like any question with one right option.
import { oneOption } from './choice.tsx'
import type { QuestionPage } from './question-page.ts'

export const truefalse: QuestionPage<'truefalse'> = oneOption
