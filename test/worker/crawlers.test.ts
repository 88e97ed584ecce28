// What search engines and other programs ask every site for, and what they are not to list.
import { describe, expect, it } from 'vitest'
import { docsAddress } from '../../content/markdown/docs/address.ts'
import { DOCS_IDS } from '../../worker/pages/docs/contents.ts'
import { ask, ORIGIN } from './ask.ts'
import { elements } from './html.ts'
import { bindings, realApp, SHARED_CODE } from './routes.ts'

describe('/robots.txt', () => {
  it('allows every page and names the sitemap', async () => {
    const response = await ask('/robots.txt')
    expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8')
    expect(await response.text()).toBe(`User-agent: *\nAllow: /\nSitemap: ${ORIGIN}/sitemap.xml\n`)
  })
})

describe('/sitemap.xml', () => {
  it('lists front page, documentation, quizzes and guides in each language, all of them there', async () => {
    const response = await ask('/sitemap.xml')
    expect(response.headers.get('Content-Type')).toBe('application/xml; charset=utf-8')
    const xml = await response.text()
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset [^<]*><url><loc>/)
    const listed = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address)
    expect(listed).toEqual(
      expect.arrayContaining(
        [
          '/',
          '/new',
          ...DOCS_IDS.map(docsAddress),
          '/q/honey-bees',
          '/q/honey-bees?lang=es',
          '/g/honey-bees',
        ].map((path) => ORIGIN + path),
      ),
    )
    expect(new Set(listed).size).toBe(listed.length)
    for (const address of listed) {
      const page = await ask(address.slice(ORIGIN.length), { redirect: 'manual' })
      expect(page.status, address).toBe(200)
      const html = await page.text()
      expect(await elements(html, 'meta[name=robots]'), address).toEqual([])
    }
  })

  it('links each language to the others', async () => {
    const xml = await (await ask('/sitemap.xml')).text()
    expect(xml).toContain(
      `<xhtml:link rel="alternate" hreflang="es" href="${ORIGIN}/q/honey-bees?lang=es"></xhtml:link>`,
    )
  })
})

describe('/.well-known/security.txt', () => {
  const get = (contact?: string) =>
    realApp().request(
      `${ORIGIN}/.well-known/security.txt`,
      {},
      bindings(contact === undefined ? {} : { SECURITY_CONTACT: contact }),
    )

  it('names the contact of the operator, and a date in less than a year', async () => {
    const response = await get('mailto:security@check.example')
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8')
    const text = await response.text()
    expect(text).toContain('Contact: mailto:security@check.example\n')
    expect(text).toContain(`Canonical: ${ORIGIN}/.well-known/security.txt\n`)
    const expires = Date.parse(/Expires: (.*)/.exec(text)?.[1] ?? '')
    expect(expires).toBeGreaterThan(Date.now())
    expect(expires).toBeLessThan(Date.now() + 365 * 24 * 60 * 60 * 1000)
  })

  it.each([undefined, '', 'somebody', 'javascript:alert(1)', 'mailto:a@b.example\nX: y'])(
    'is not there with the contact %j',
    async (contact) => {
      expect((await get(contact)).status).toBe(404)
    },
  )
})

it('/favicon.ico is an icon of 32 by 32 pixels', async () => {
  const response = await ask('/favicon.ico')
  expect(response.headers.get('Content-Type')).toMatch(/^image\/(x-icon|vnd\.microsoft\.icon)$/)
  const bytes = new Uint8Array(await response.arrayBuffer())
  expect([...bytes.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32])
})

describe('is not listed:', () => {
  it.each([
    '/e/q/honey-bees',
    '/e/g/honey-bees',
    `/r/${SHARED_CODE}`,
    `/r/${SHARED_CODE}/recheck.ics`,
    `/api/v1/results/${SHARED_CODE}`,
    '/api/v1/quizzes/honey-bees',
  ])('%s', async (path) => {
    expect((await ask(path)).headers.get('X-Robots-Tag')).toMatch(/^noindex/)
  })

  it.each(['only=drone-sting', `challenge=${SHARED_CODE}`])(
    'a quiz with %s, which leads to the whole one',
    async (query) => {
      const html = await (await ask(`/q/honey-bees?${query}`)).text()
      expect((await elements(html, 'meta[name=robots]'))[0]?.attributes.content).toBe('noindex')
      const [canonical] = await elements(html, 'link[rel=canonical]')
      expect(canonical?.attributes.href).toBe(`${ORIGIN}/q/honey-bees`)
    },
  )
})
