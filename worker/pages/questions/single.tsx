// One option out of several: radio buttons.

import type { QuestionPage } from './question-page.ts'
import { oneOption } from './shared/choice.tsx'

export const single: QuestionPage<'single'> = oneOption
