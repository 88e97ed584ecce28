// One option out of several: radio buttons.
import { oneOption } from './choice.tsx'
import type { QuestionPage } from './question-page.ts'

export const single: QuestionPage<'single'> = oneOption
