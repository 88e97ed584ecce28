// The entry of the worker: the app with the content that the build gives it, and the class of the
// objects that count.
import { built } from 'selfcheck:built'
import { createApp } from './app.ts'
import { readBuiltContent } from './catalogue/built-content.ts'
import { openCatalogue } from './catalogue/catalogue.ts'

const catalogue = openCatalogue(readBuiltContent(built.content), built.ledger, built.cards)
export default createApp(catalogue, built)
export { QuizStatistics } from './statistics/quiz-statistics.ts'
