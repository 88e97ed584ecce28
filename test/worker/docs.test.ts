// The documentation: every page is there in its frame, and no link in it is dead.
import { describe, expect, it } from 'vitest'
import { docsAddress } from '../../content/markdown/docs/address.ts'
import { PROBLEMS } from '../../worker/http/problem.ts'
import { DOCS_IDS } from '../../worker/pages/docs/contents.ts'
import { ask, ORIGIN } from './ask.ts'
import { elements, lines, words } from './html.ts'
import { bindings, realApp } from './routes.ts'

const pages = new Map(
  await Promise.all(
    DOCS_IDS.map(docsAddress).map(async (path) => [path, await (await ask(path)).text()] as const),
  ),
)

/** The ids on a page of this site. Undefined if there is none at this path. */
async function idsAt(path: string): Promise<readonly string[] | undefined> {
  const known = pages.get(path)
  const response = known === undefined ? await ask(path) : undefined
  const html = known ?? (await response?.text()) ?? ''
  if (response?.ok === false) return undefined
  return (await elements(html, '[id]')).map(({ attributes }) => attributes.id ?? '')
}

describe.each([...pages])('%s', (path, html) => {
  it('is in English, is listed, and is marked in the list of all pages', async () => {
    expect(await elements(html, 'html[lang=en]')).toHaveLength(1)
    expect(await elements(html, 'meta[name=robots]')).toEqual([])
    expect(await elements(html, `link[rel=canonical][href="${ORIGIN}${path}"]`)).toHaveLength(1)
    const listed = await elements(html, '.docs-pages a')
    expect(listed.map(({ attributes }) => attributes.href)).toEqual([...pages.keys()])
    const current = await elements(html, '.docs-pages a[aria-current=page]')
    expect(current.map(({ attributes }) => attributes.href)).toEqual([path])
  })

  it('leads to the pages before and after it', async () => {
    const addresses = [...pages.keys()]
    const at = addresses.indexOf(path)
    for (const [rel, neighbour] of [
      ['prev', addresses[at - 1]],
      ['next', addresses[at + 1]],
    ]) {
      const found = await elements(html, `.neighbours a[rel=${rel}]`)
      expect(found.map(({ attributes }) => attributes.href)).toEqual(neighbour ? [neighbour] : [])
    }
  })

  it('has each id once, and no link that leads nowhere', async () => {
    const ids = (await idsAt(path)) ?? []
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    const links = (await elements(html, 'a[href]')).map(({ attributes }) => attributes.href ?? '')
    expect(links.length).toBeGreaterThan(10)
    for (const link of new Set(links)) {
      const { origin, pathname, hash } = new URL(link, `${ORIGIN}${path}`)
      if (origin !== ORIGIN) {
        expect(link).toMatch(/^(https:\/\/|mailto:)/)
        continue
      }
      const found = await idsAt(pathname)
      expect(found, link).toBeDefined()
      if (hash) expect(found, link).toContain(decodeURIComponent(hash.slice(1)))
    }
  })

  it('has the address of this site in place of HOST', () => {
    expect(html).not.toContain('https://HOST')
  })
})

it('names this site as its operator does', async () => {
  const app = realApp()
  const page = await app.request(
    '/docs/embed',
    {},
    bindings({ PUBLIC_ORIGIN: 'https://own.example' }),
  )
  expect(await words(await page.text(), 'pre')).toContain('src="https://own.example/v1.js"')
})

it.each([
  ['hugo', ['HTML', 'TOML']],
  ['vue', ['HTML', 'HTML', 'JavaScript']],
  ['next', ['HTML', 'TypeScript']],
])('says of each block for %s what it is written in', async (platform, languages) => {
  const labels = await lines(pages.get('/docs/platforms') ?? '', `#${platform} .code-head .label`)
  expect(labels.trimEnd().split('\n')).toEqual(languages)
})

it('explains every problem of the API where its type leads', async () => {
  const ids = await idsAt('/docs')
  expect(ids).toEqual(expect.arrayContaining(Object.keys(PROBLEMS)))
})

it.each(['/docs/nothing', '/docs/index', '/docs/embed.page', '/docs/../docs/embed.page'])(
  '%s is no page',
  async (path) => {
    const response = await ask(path)
    expect(response.status).toBe(404)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    await response.text()
  },
)
