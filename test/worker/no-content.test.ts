// A site without any content: every page that lists quizzes says what to do next.
import { built } from 'selfcheck:built'
import type { Hono } from 'hono'
import { expect, it } from 'vitest'
import { createApp } from '../../worker/app.ts'
import { openCatalogue } from '../../worker/catalogue/catalogue.ts'
import type { AppEnv } from '../../worker/env.ts'
import { previewIndex } from '../../worker/pages/states/index-page.tsx'
import { ORIGIN } from './ask.ts'
import { bindings } from './routes.ts'

const EMPTY = openCatalogue({ guides: [], quizzes: [] }, { quizzes: {} })
const app: Hono<AppEnv> = createApp(EMPTY, built)
app.get('/preview', previewIndex(EMPTY, { findings: [], files: [] }))
const get = async (path: string) =>
  app.request(`${ORIGIN}${path}`, {}, { ...bindings(), STATS_OPEN: '1' })

it.each(['/', '/preview', '/stats'])('%s says what to do next', async (path) => {
  const response = await get(path)
  expect(response.status).toBe(200)
  const page = await response.text()
  expect(page).toContain('There is no quiz here yet')
  expect(page).toContain('npm run content -- new site')
})

it.each(['/new', '/docs', '/docs/embed', '/sitemap.xml', '/healthz', '/v1.js'])(
  '%s is as on any site',
  async (path) => {
    expect((await get(path)).status).toBe(200)
  },
)

it('the lists of the API are empty', async () => {
  expect(await (await get('/api/v1/quizzes')).json()).toMatchObject({ quizzes: [] })
  expect(await (await get('/api/v1/guides')).json()).toMatchObject({ guides: [] })
})
