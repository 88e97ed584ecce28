// A statement that is true or false. The server sends both as options.
import type { PublicOf } from '../../../content/wire/index.ts'
import type { QuestionView } from './question-view.ts'
import { oneChoice } from './shared/choice.ts'

export const truefalse: QuestionView<PublicOf<'truefalse'>> = oneChoice
