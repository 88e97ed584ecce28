// The page of states and its stylesheet, for whoever serves them: `npm start`, and the tests that
// take pictures of them. The deployed worker has neither.
import type { Hono } from 'hono'
import type { AppEnv } from '../../env.ts'
import { STATES_CSS, STATES_CSS_PATH, statesPage } from './states.tsx'

export function addStatesRoutes(app: Hono<AppEnv>): void {
  app.get('/preview/q/:quiz', statesPage)
  app.get(STATES_CSS_PATH, (c) => c.body(STATES_CSS, 200, { 'Content-Type': 'text/css' }))
}
