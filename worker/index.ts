// The entry of the worker: the app with the content that the build gives it, and the class of the
// objects that count.
import { built, entries, index } from 'selfcheck:worker'
import { createApp } from './app.ts'
import { catalogueOf } from './catalogue/catalogue.ts'
import { entriesIn } from './catalogue/storage.ts'

export default createApp(catalogueOf(index, entriesIn(entries)), built)
export { QuizStatistics } from './statistics/quiz-statistics.ts'
