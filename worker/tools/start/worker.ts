// The worker that `npm start` runs: the app, and what only an author needs.
import { built } from 'selfcheck:built'
import { start } from 'selfcheck:start'
import { createApp } from '../../app.ts'
import { readBuiltContent } from '../../catalogue/built-content.ts'
import { openCatalogue } from '../../catalogue/catalogue.ts'

const catalogue = openCatalogue(readBuiltContent(built.content), built.ledger, built.cards)
const app = createApp(catalogue, built)
app.get('/_start/build', (c) => c.text(start.build))

// biome-ignore lint/style/noDefaultExport: workerd takes a worker by its default export.
export default app
