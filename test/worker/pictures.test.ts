// Pictures of the content: how their files are served, and that none which only an answer shows
// is named before.

import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { readTextsWithPictures } from '../../content/publish/pictures.ts'
import { PICTURES, PICTURES_LEDGER } from '../fixtures/content/picture-quiz.ts'
import { ask, ORIGIN } from './ask.ts'
import { everythingBeforeAnAnswer, postJson } from './before-answer.ts'
import { appOf } from './canaries.ts'
import { fillIn } from './routes.ts'

interface Index {
  readonly pictures: readonly { readonly path: string; readonly bytes: number }[]
}

const index = await ask('/c/index.json')
const { pictures }: Index = await index.json()

describe('a picture of the content', () => {
  it.each(pictures.map(({ path, bytes }) => [path, bytes] as const))(
    '%s is kept for ever by every page, and runs nothing if somebody opens it',
    async (path, bytes) => {
      const response = await ask(path)
      expect(response.status).toBe(200)
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'image/svg+xml',
        'cache-control': 'public, max-age=31536000, immutable',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        'x-content-type-options': 'nosniff',
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
      })
      expect((await response.arrayBuffer()).byteLength).toBe(bytes)
    },
  )

  it('is in the guide that has it, with the size of its file', async () => {
    const [picture] = pictures
    const guide = await (await ask('/api/v1/guides/honey-bees')).text()
    expect(guide).toContain(`"src":"${picture?.path}","width":300,"height":120`)
    const page = await (await ask('/g/honey-bees?lang=es')).text()
    expect(page).toContain(`<img src="${picture?.path}" alt="Un agujero en una ladera`)
  })

  it('that is gone is 404 for programs, which nobody keeps', async () => {
    const response = await ask('/m/00000000000000000000000000000000.png')
    expect(response.status).toBe(404)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  })

  it('is not found by its folder', async () => {
    for (const path of ['/m/', '/m', '/m/pictures/nest.svg', '/pictures/nest.svg'])
      expect((await env.ASSETS.fetch(`${ORIGIN}${path}`)).status, path).toBe(404)
  })
})

describe('a picture that only an answer shows', () => {
  const placed = ['comb.png', 'brood.png', 'flight.svg', 'hexagon.svg'].map(
    (name) => [`pictures/${name}`, { src: `/m/placed-${name}`, width: 30, height: 20 }] as const,
  )
  const content = readTextsWithPictures(PICTURES, new Map(placed))
  const app = appOf(content, PICTURES_LEDGER)
  const ids = { quiz: 'combs', guide: 'combs', code: 'nowhere' }

  it('is in no response before one, in either language', async () => {
    const answers = await everythingBeforeAnAnswer(app, ids)
    for (const [name, answer] of answers) expect(answer, name).not.toContain('brood')
    const all = [...answers.values()].join()
    expect(all).toContain('/m/placed-comb.png')
    expect(all).toContain('/m/placed-flight.svg')
  }, 60_000)

  it('comes with the feedback', async () => {
    const check = fillIn('/api/v1/quizzes/:quiz/check', ids)
    const answer = await postJson(app, check, { question: 'in-cells', response: 'way' })
    expect(answer).toContain('"src":"/m/placed-brood.png","width":30,"height":20')
  })
})
