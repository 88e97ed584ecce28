// A statement that is true or false. The server sends both as options.
import type { PublicOf } from '../../../content/wire/index.ts'
import { oneChoice } from './choice.ts'
import type { QuestionView } from './question-view.ts'

export const truefalse: QuestionView<PublicOf<'truefalse'>> = oneChoice
