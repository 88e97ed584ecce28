// A question with one right option.
import type { PublicOf } from '../../../content/wire/index.ts'
import { oneChoice } from './choice.ts'
import type { QuestionView } from './question-view.ts'

export const single: QuestionView<PublicOf<'single'>> = oneChoice
