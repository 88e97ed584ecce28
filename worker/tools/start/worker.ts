// The worker that `npm start` runs: the app, and what only an author needs.
import { start } from 'selfcheck:start'
import { built, entries, index } from 'selfcheck:worker'
import { addEarlierAttempts } from '../../api/earlier-attempts.ts'
import { createApp } from '../../app.ts'
import { catalogueOf } from '../../catalogue/catalogue.ts'
import { entriesIn } from '../../catalogue/storage.ts'
import { previewIndex } from '../../pages/states/index-page.tsx'
import { addStatesRoutes } from '../../pages/states/states-routes.ts'

const catalogue = catalogueOf(index, entriesIn(entries ?? {}))
const app = createApp(catalogue, built)
app.get('/_start/build', (c) => c.text(start.build))
app.get('/preview', previewIndex(catalogue, start))
addStatesRoutes(app)
addEarlierAttempts(app)

// biome-ignore lint/style/noDefaultExport: workerd takes a worker by its default export.
export default app
export { QuizStatistics } from '../../statistics/quiz-statistics.ts'
