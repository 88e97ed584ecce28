// True or false: shown like any question with one right option.

import type { QuestionPage } from './question-page.ts'
import { oneOption } from './shared/choice.tsx'

export const truefalse: QuestionPage<'truefalse'> = oneOption
