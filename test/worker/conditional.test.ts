// Whoever has a copy is told so: strong tags, If-None-Match in all its forms, and nothing lost of
// the headers that a cache needs to go on.
import { describe, expect, it } from 'vitest'
import { ask, isSelfHosted, ORIGIN } from './ask.ts'
import { bindings, READABLE, realApp } from './routes.ts'

const OEMBED = `/oembed?url=${encodeURIComponent(`${ORIGIN}/q/honey-bees`)}`
const DRAWN = '/api/v1/quizzes/honey-bees?seed=7&lang=es'
const paths = [...READABLE.map(({ path }) => path), OEMBED, DRAWN, '/q/honey-bees?lang=es']

/** What a 304 repeats of the 200 (RFC 9110, 15.4.5), and what a page of another origin needs. */
const REPEATED = [
  'ETag',
  'Cache-Control',
  'Vary',
  'Content-Location',
  'Access-Control-Allow-Origin',
]

/** What the platform has files for. */
const FILE = /^\/(favicon\.|(c|m|og|v[\d.]+)\/)/

const repeated = ({ headers }: Response) => REPEATED.map((name) => `${name}: ${headers.get(name)}`)

/** Each with the tag of the copy. */
const FORMS: readonly ((etag: string) => string)[] = [
  (etag) => etag,
  (etag) => `W/${etag}`,
  (etag) => `"other", ${etag},"third"`,
  (etag) => `"other", W/${etag}`,
  () => '*',
]

const cacheable: string[] = []
for (const path of paths) {
  const response = await ask(path)
  await response.arrayBuffer()
  if (response.headers.get('Cache-Control')?.includes('max-age')) cacheable.push(path)
}

it('all but the state of the server can be kept', () => {
  expect(paths.filter((path) => !cacheable.includes(path))).toEqual(['/healthz'])
})

async function fromNewInstance(path: string): Promise<string | null> {
  const response = await realApp().request(`${ORIGIN}${path}`, {}, bindings())
  await response.arrayBuffer()
  return response.headers.get('ETag')
}

describe.each(cacheable)('%s', (path) => {
  it('has a strong tag, the same from another instance', async () => {
    const [first, second] = [await ask(path), await ask(path)]
    const etag = first.headers.get('ETag')
    expect(etag).toMatch(/^"[\w-]+"$/)
    expect(second.headers.get('ETag')).toBe(etag)
    expect(await second.text()).toBe(await first.text())
    // Each instance reads the figures of readers at a time of its own, so two new ones are compared.
    const [one, other] = await Promise.all([fromNewInstance(path), fromNewInstance(path)])
    expect(other).toBe(one)
    // Self-hosted files have other tags than those of the platform, which the new instances serve.
    const isComparable = !path.endsWith('/statistics') && !(isSelfHosted && FILE.test(path))
    if (isComparable) expect(other).toBe(etag)
  })

  it('is 304 without a body to whoever has it, in each way to say so', async () => {
    const full = await ask(path)
    await full.arrayBuffer()
    for (const form of FORMS) {
      const tag = form(full.headers.get('ETag') ?? '')
      for (const method of ['GET', 'HEAD']) {
        const current = await ask(path, { method, headers: { 'If-None-Match': tag } })
        expect(current.status, tag).toBe(304)
        expect(await current.text(), tag).toBe('')
        expect(repeated(current), tag).toEqual(repeated(full))
      }
    }
  })

  it('comes in full to whoever has another', async () => {
    for (const tag of ['"other"', '"one", "two"', 'W/"other"', '']) {
      const response = await ask(path, { headers: { 'If-None-Match': tag } })
      expect(response.status, tag).toBe(200)
      expect(await response.text(), tag).not.toBe('')
    }
  })
})
