// Pages can be revalidated like documents, and stay pages when they are.
import { describe, expect, it } from 'vitest'
import { docsAddress } from '../../content/markdown/docs/address.ts'
import { DOCS_IDS } from '../../worker/pages/docs/contents.ts'
import { ask } from './ask.ts'
import { elements } from './html.ts'

const PAGES = [
  '/',
  '/q/honey-bees',
  '/g/honey-bees',
  '/e/q/honey-bees',
  '/e/g/honey-bees',
  '/new',
  ...DOCS_IDS.map(docsAddress),
]

describe.each(PAGES)('%s', (path) => {
  it('has a strong ETag that HEAD tells too', async () => {
    const page = await ask(path)
    expect(page.headers.get('ETag')).toMatch(/^"[\w-]+"$/)
    const head = await ask(path, { method: 'HEAD' })
    expect(head.headers.get('ETag')).toBe(page.headers.get('ETag'))
    expect(await head.text()).toBe('')
    await page.text()
  })

  it('answers 304 with its policy to a reader who has it, and in full to others', async () => {
    const page = await ask(path)
    await page.text()
    const etag = page.headers.get('ETag') ?? ''
    const kept = await ask(path, { headers: { 'If-None-Match': `"other", W/${etag}` } })
    expect(kept.status).toBe(304)
    expect(await kept.text()).toBe('')
    for (const name of ['ETag', 'Cache-Control', 'Content-Security-Policy']) {
      expect(kept.headers.get(name), name).toBe(page.headers.get(name))
    }
    const other = await ask(path, { headers: { 'If-None-Match': '"other"' } })
    expect(other.status).toBe(200)
    expect(await other.text()).toContain('</html>')
  })
})

it('leaves the result of a form to the browser of its reader alone', async () => {
  const answered = await ask('/q/honey-bees', {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'drone-sting=no',
  })
  expect(answered.status).toBe(200)
  expect(answered.headers.get('Cache-Control')).toBe('private, no-cache')
  const html = await answered.text()
  expect(await elements(html, 'meta[name=robots][content=noindex]')).toHaveLength(1)
})
