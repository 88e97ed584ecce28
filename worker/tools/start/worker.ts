// The worker that `npm start` runs: the app, and what only an author needs.
import { built } from 'selfcheck:built'
import { start } from 'selfcheck:start'
import { createApp } from '../../app.ts'
import { readBuiltContent } from '../../catalogue/built-content.ts'
import { openCatalogue } from '../../catalogue/catalogue.ts'
import { previewIndex } from '../../pages/states/index-page.tsx'
import { addStatesRoutes } from '../../pages/states/states-routes.ts'

const catalogue = openCatalogue(readBuiltContent(built.content), built.ledger, built.cards)
const app = createApp(catalogue, built)
app.get('/_start/build', (c) => c.text(start.build))
app.get('/preview', previewIndex(catalogue, start))
addStatesRoutes(app)

// biome-ignore lint/style/noDefaultExport: workerd takes a worker by its default export.
export default app
export { QuizStatistics } from '../../statistics/quiz-statistics.ts'
