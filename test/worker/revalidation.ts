// What every cacheable document promises about ETag, If-None-Match and HEAD.
import { expect, it } from 'vitest'
import { ask } from './ask.ts'

/** Declares the tests for one address. */
export function itRevalidates(path: string): void {
  it(`${path} has a strong ETag that stays the same`, async () => {
    const [first, second] = [await ask(path), await ask(path)]
    expect(first.headers.get('ETag')).toMatch(/^"[\w-]+"$/)
    expect(second.headers.get('ETag')).toBe(first.headers.get('ETag'))
    expect(await second.text()).toBe(await first.text())
  })

  const forms: readonly [string, (etag: string) => string][] = [
    ['the same tag', (etag) => etag],
    ['a list with the tag', (etag) => `"other", ${etag},"third"`],
    ['the tag made weak', (etag) => `W/${etag}`],
    ['a list with the weak tag', (etag) => `"other", W/${etag}`],
    ['a star', () => '*'],
  ]
  it.each(forms)(`${path} answers 304 without a body to %s`, async (_, form) => {
    const full = await ask(path)
    await full.arrayBuffer()
    const header = form(full.headers.get('ETag') ?? '')
    const current = await ask(path, { headers: { 'If-None-Match': header } })
    expect(current.status).toBe(304)
    expect(await current.text()).toBe('')
    for (const name of ['ETag', 'Cache-Control', 'Access-Control-Allow-Origin']) {
      expect(current.headers.get(name), name).toBe(full.headers.get(name))
      expect(current.headers.get(name), name).not.toBeNull()
    }
  })

  it.each(['"other"', '"one", "two"', 'W/"other"', ''])(
    `${path} answers in full to If-None-Match %s`,
    async (header) => {
      const response = await ask(path, { headers: { 'If-None-Match': header } })
      expect(response.status).toBe(200)
      expect(await response.text()).not.toBe('')
    },
  )

  it(`${path} answers HEAD as it answers GET, without the body`, async () => {
    await expectHeadLikeGet(path)
  })

  it(`${path} answers 304 to a HEAD that has the tag`, async () => {
    const etag = (await ask(path, { method: 'HEAD' })).headers.get('ETag') ?? ''
    const response = await ask(path, { method: 'HEAD', headers: { 'If-None-Match': etag } })
    expect(response.status).toBe(304)
  })
}

export async function expectHeadLikeGet(path: string): Promise<void> {
  const get = await ask(path)
  const head = await ask(path, { method: 'HEAD' })
  expect(head.status).toBe(get.status)
  expect([...head.headers]).toEqual([...get.headers])
  expect(await get.text()).not.toBe('')
  expect(await head.text()).toBe('')
}
