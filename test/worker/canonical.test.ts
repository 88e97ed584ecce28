// Addresses as people send them: pages redirect once to the canonical address, and the API says
// what the right path is.
import { describe, expect, it } from 'vitest'
import { ask, CHECK, ORIGIN, postForm, readProblem } from './ask.ts'
import { SHARED_CODE } from './routes.ts'

const follow = (path: string) => ask(path, { redirect: 'manual' })
const RESULT = `/r/${SHARED_CODE}`

describe('a page under another spelling of its address', () => {
  it.each([
    ['/q/honey-bees/', '/q/honey-bees'],
    ['/q/honey-bees//', '/q/honey-bees'],
    ['//q//honey-bees', '/q/honey-bees'],
    ['/q/Honey-Bees', '/q/honey-bees'],
    ['/Q/HONEY-BEES/', '/q/honey-bees'],
    ['/q/honey-bees.', '/q/honey-bees'],
    ['/q/honey-bees),', '/q/honey-bees'],
    ['/q/honey-bees%E2%80%8B', '/q/honey-bees'],
    ['/q/honey%C2%AD-bees', '/q/honey-bees'],
    ['/q/honey-bees%C2%A0', '/q/honey-bees'],
    ['/q/honey-bees%20', '/q/honey-bees'],
    ['/q/honey-bees%E2%80%9D', '/q/honey-bees'],
    ['/q/honey-bees_', '/q/honey-bees'],
    ['/q/honey%E2%80%93bees', '/q/honey-bees'],
    ['/q/honey%E2%80%91bees', '/q/honey-bees'],
    ['/q/honey-bees/?lang=es', '/q/honey-bees?lang=es'],
    ['/q/honey-bees?lang=es).', '/q/honey-bees?lang=es'],
    [`/q/honey-bees?challenge=${SHARED_CODE}.`, `/q/honey-bees?challenge=${SHARED_CODE}`],
    [`/q/honey-bees?challenge=${SHARED_CODE}%E2%80%8B`, `/q/honey-bees?challenge=${SHARED_CODE}`],
    ['/g/honey-bees/', '/g/honey-bees'],
    ['/G/Honey-Bees!', '/g/honey-bees'],
    ['/e/q/honey-bees/', '/e/q/honey-bees'],
    ['/E/Q/Honey-Bees?theme=dark', '/e/q/honey-bees?theme=dark'],
    ['/e/g/honey-bees/', '/e/g/honey-bees'],
    ['/docs/', '/docs'],
    ['/Docs.', '/docs'],
    [`${RESULT}/`, RESULT],
    [`${RESULT}.`, RESULT],
    [`${RESULT})`, RESULT],
    [`${RESULT},`, RESULT],
    [`${RESULT}%3E`, RESULT],
    [`${RESULT}%E2%80%8B`, RESULT],
    [`${RESULT}%EF%BB%BF`, RESULT],
    [`${RESULT}%E2%81%A9`, RESULT],
    [`${RESULT}%E3%80%82`, RESULT],
    [`/R/${SHARED_CODE}`, RESULT],
    [`${RESULT}/recheck.ics/`, `${RESULT}/recheck.ics`],
  ])('%s leads to %s in one step', async (path, canonical) => {
    const response = await follow(path)
    expect(response.status).toBe(308)
    expect(response.headers.get('Location')).toBe(canonical)
    expect(response.headers.get('Cache-Control')).toMatch(/^public, max-age=60,/)
    expect((await follow(canonical)).status).toBe(200)
  })

  it('keeps the capitals of a code, and a - or _ at its end', async () => {
    for (const code of ['AbC-', 'AbC_', 'AbC--_']) {
      expect((await follow(`/r/${code}`)).headers.get('Location')).toBeNull()
      expect((await follow(`/r/${code}/`)).headers.get('Location')).toBe(`/r/${code}`)
    }
  })

  it('sends a form on with what is in it', async () => {
    const response = await postForm('/q/Honey-Bees/', [['why-honey-keeps', 'lid']])
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('1 of 1')
  })

  it.each([
    '/q/honey-bees',
    '/q/honey-bees?lang=es&x=%E0%A4%A.',
    '/q/honey-bees?only=drone-sting',
    '/',
  ])('%s is canonical as it is', async (path) => {
    expect((await follow(path)).status).toBe(200)
  })

  it.each([
    '/evil.example/',
    '//evil.example/q/honey-bees',
    '/q//evil.example',
    '/q/',
    '/docs/a/b/',
  ])('%s leads nowhere', async (path) => {
    const response = await follow(path)
    expect(response.status).toBe(404)
    expect(response.headers.get('Location')).toBeNull()
  })
})

describe('the API under another spelling of a path', () => {
  it.each([
    ['/api/v1/quizzes/', '/api/v1/quizzes'],
    ['/api//v1/quizzes', '/api/v1/quizzes'],
    ['/API/v1/Quizzes', '/api/v1/quizzes'],
    ['/api/v1/quizzes/honey-bees/', '/api/v1/quizzes/honey-bees'],
    ['/api/v1/quizzes/Honey-Bees', '/api/v1/quizzes/honey-bees'],
    ['/api/v1/quizzes/honey-bees%E2%80%8B', '/api/v1/quizzes/honey-bees'],
    ['/api/v1/guides/honey-bees.', '/api/v1/guides/honey-bees'],
    [`/api/v1/results/${SHARED_CODE}/`, `/api/v1/results/${SHARED_CODE}`],
    ['/api/v1/openapi.json/', '/api/v1/openapi.json'],
    ['/healthz/', '/healthz'],
  ])('%s is a problem that names %s', async (path, right) => {
    const problem = await readProblem(await follow(path), 404)
    expect(problem.type).toBe('/docs#misspelled-path')
    expect(problem.detail).toContain(`Use ${right} instead.`)
    expect((await ask(right)).status).toBe(200)
  })

  it('names it for a body too', async () => {
    const response = await ask(`${CHECK}/`, { method: 'POST', body: '{}' })
    expect((await readProblem(response, 404)).detail).toContain(`Use ${CHECK} instead.`)
  })

  it.each(['/api/v1/quizzes/Nothing', '/api/v1/quizzes/nothing/', '/api/v1/nothing/'])(
    '%s names no path that is not there either',
    async (path) => {
      const problem = await readProblem(await ask(path), 404)
      expect(problem.type).not.toBe('/docs#misspelled-path')
    },
  )
})

it('oEmbed takes the address of a page in any of these spellings', async () => {
  for (const path of ['/q/Honey-Bees/', '/q/honey-bees).', '/Q/honey-bees%E2%80%8B']) {
    const url = encodeURIComponent(`${ORIGIN}${path}`)
    const response = await ask(`/oembed?url=${url}`)
    expect(response.status, path).toBe(200)
    expect(await response.text()).toContain(`${ORIGIN}/e/q/honey-bees`)
  }
})
