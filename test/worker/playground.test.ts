// GET /new without its script, and the files that its script needs.
import { built } from 'selfcheck:built'
import { expect, it } from 'vitest'
import { ask } from './ask.ts'
import { elements, words } from './html.ts'

const page = async () => (await ask('/new')).text()

it('says without JavaScript what it needs, and where the Markdown is described', async () => {
  // To a parser that knows of scripts, what is inside is text.
  const said = await words(await page(), 'noscript')
  expect(said).toContain('it needs JavaScript')
  expect(said).toContain('<a href="/docs/write">')
})

it('names scripts that are there, and that may be kept for good', async () => {
  const html = await page()
  const { playground } = built.assets
  expect(await elements(html, `script[src="${playground.script}"]`)).toHaveLength(1)
  expect(await elements(html, `[data-check="${playground.check}"]`)).toHaveLength(1)
  for (const path of Object.values(playground)) {
    const script = await ask(path)
    expect(script.status, path).toBe(200)
    expect(script.headers.get('Cache-Control')).toContain('immutable')
    await script.text()
  }
})

it('is linked from the front page and from what authors read', async () => {
  for (const path of ['/', '/docs/write'])
    expect(await elements(await (await ask(path)).text(), 'a[href="/new"]'), path).not.toEqual([])
})

it('gives its workers a policy that allows no request', async () => {
  const { headers } = await ask(built.assets.playground.check)
  expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors 'none'")
})
