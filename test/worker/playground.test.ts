// GET /new without its script, and the files that its script needs.
import { expect, it } from 'vitest'
import { ask, ORIGIN } from './ask.ts'
import { elements, words } from './html.ts'

const page = async () => (await ask('/new')).text()

/** What the page names, by the attribute. */
async function named(): Promise<Record<string, string>> {
  const html = await page()
  const found = html.matchAll(/(src|data-check|data-import)="(\/c\/new-[\w-]+\.js)"/g)
  return Object.fromEntries([...found].map(([, attribute = '', path = '']) => [attribute, path]))
}

it('says without JavaScript what it needs, and where the Markdown is described', async () => {
  // To a parser that knows of scripts, what is inside is text.
  const said = await words(await page(), 'noscript')
  expect(said).toContain('it needs JavaScript')
  expect(said).toContain('<a href="/docs/write">')
})

it('names scripts that are there, and that may be kept for good', async () => {
  const scripts = await named()
  expect(Object.keys(scripts).sort()).toEqual(['data-check', 'data-import', 'src'])
  for (const path of Object.values(scripts)) {
    const script = await ask(path)
    expect(script.status, path).toBe(200)
    expect(script.headers.get('Cache-Control')).toContain('immutable')
    await script.text()
  }
})

it('names its own address, which the build does not know', async () => {
  const html = await page()
  expect(await elements(html, `link[rel="canonical"][href="${ORIGIN}/new"]`)).toHaveLength(1)
  expect(html).not.toContain('//HOST')
})

it('is linked from the front page and from what authors read', async () => {
  for (const path of ['/', '/docs/write'])
    expect(await elements(await (await ask(path)).text(), 'a[href="/new"]'), path).not.toEqual([])
})

it('gives its workers a policy that allows no request', async () => {
  const { headers } = await ask((await named())['data-check'] ?? '')
  expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors 'none'")
})
