// The entry of the worker: the app with the content that the build gives it, and the class of the
// objects that count.
import { env } from 'cloudflare:workers'
import { built, entries, index } from 'selfcheck:worker'
import { createApp } from './app.ts'
import { catalogueOf } from './catalogue/catalogue.ts'
import { entriesIn, entriesInKv } from './catalogue/storage.ts'
import type { Bindings } from './env.ts'

const read = entries ? entriesIn(entries) : entriesInKv((env as Bindings).CONTENT)
export default createApp(catalogueOf(index, read), built)
export { QuizStatistics } from './statistics/quiz-statistics.ts'
