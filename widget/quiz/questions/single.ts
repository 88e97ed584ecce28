// A question with one right option.
import type { PublicOf } from '../../../content/wire/index.ts'
import type { QuestionView } from './question-view.ts'
import { oneChoice } from './shared/choice.ts'

export const single: QuestionView<PublicOf<'single'>> = oneChoice
