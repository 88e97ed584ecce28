// The pages that the build renders, of a site with a name of its own: the name is in the frame of each
// page and in the paragraph that a blogger copies, and every page of the documentation is listed in the
// search.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openapiDocument } from '../../../../worker/openapi/document.ts'
import { DOCS_IDS } from '../../../../worker/pages/docs/contents.ts'
import { ROOT } from '../../../../worker/tools/build.ts'
import { buildDocs, loadRenderer } from '../../../../worker/tools/docs/build-docs.ts'

const NAME = 'Tea & <milk>'
const WRITTEN = 'Tea &amp; &lt;milk&gt;'

const site = { name: NAME, lang: 'de', colourCss: '', pageCss: '/c/docs.css', embedCss: '' }

const renderer = await loadRenderer(ROOT)
const { pages, scripts } = await buildDocs(ROOT, renderer, {
  openapi: JSON.stringify(openapiDocument('0.0.0', NAME)),
  manifest: JSON.parse(readFileSync(join(ROOT, 'dist/fixtures/custom-elements.json'), 'utf8')),
  site,
})
const html = new Map(pages.map(({ path, bytes }) => [path, bytes.toString()]))

const playground = await renderer.renderPlayground({
  site,
  scripts: { script: '/c/new.js', check: '/c/new-check.js', import: '/c/new-import.js' },
})

it.each([...html, ['the playground', playground] as const])(
  '%s has the name of the site, escaped, and is in English',
  (_, page) => {
    expect(page).toContain(`· ${WRITTEN}</title>`)
    expect(page).not.toContain(NAME)
    expect(page).toContain('<html lang="en"')
    expect(page).toContain('href="/c/docs.css"')
  },
)

it('does not name the software where readers look', () => {
  for (const id of ['index', 'privacy']) {
    const page = html.get(`docs/${id}.page`) ?? ''
    expect(page.replaceAll('Selfcheck-Version', ''), id).not.toContain('Selfcheck')
  }
  expect(playground).not.toContain('Selfcheck')
  expect(html.get('docs/privacy.page')).toContain(`a quiz by ${WRITTEN}.`)
})

it('lists every page in the index of the search, at the address that the pages load', () => {
  const index = scripts.find(({ path }) => path.startsWith('c/docs-index-'))
  const text = index?.bytes.toString() ?? ''
  for (const id of DOCS_IDS) expect(text).toContain(id === 'index' ? '/docs#' : `/docs/${id}`)
  for (const [path, page] of html) expect(page, path).toContain(`data-index="/${index?.path}"`)
})
