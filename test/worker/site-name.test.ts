// A site with a name, a language and colours of its own (content/site.ts): where they are, and that
// the name of the software is nowhere a reader looks.

import { env } from 'cloudflare:workers'
import { built } from 'selfcheck:built'
import { describe, expect, it } from 'vitest'
import { createApp } from '../../worker/app.ts'
import { readBuiltContent } from '../../worker/catalogue/built-content.ts'
import { openCatalogue } from '../../worker/catalogue/catalogue.ts'
import { ORIGIN } from './ask.ts'
import { SHARED_CODE } from './routes.ts'

const NAME = 'Tea & <milk>'
const WRITTEN = 'Tea &amp; &lt;milk&gt;'
const COLOUR_CSS =
  'self-check, self-check-guide {\n  --self-check-accent: light-dark(#0b6671, #77ffdd);\n}\n'

const site = { ...built.site, name: NAME, lang: 'de', colourCss: COLOUR_CSS }
const app = createApp(openCatalogue(readBuiltContent(built.content), built.ledger, built.cards), {
  ...built,
  site,
})
const get = async (path: string) => (await app.request(`${ORIGIN}${path}`, {}, env)).text()

describe('the name of the site', () => {
  it.each([
    '/',
    '/q/honey-bees',
    '/g/honey-bees',
    '/e/q/honey-bees',
    '/e/g/honey-bees',
    '/q/none',
    `/r/${SHARED_CODE}`,
  ])('is in %s, escaped, and the name of the software is not', async (path) => {
    const page = await get(path)
    expect(page).toContain(WRITTEN)
    expect(page).not.toContain(NAME)
    // The API describes its header by its name.
    expect(page.replaceAll('Selfcheck-Version', '')).not.toContain('Selfcheck')
  })

  it('is what other sites show of a link', async () => {
    expect(await get('/q/honey-bees')).toContain(`property="og:site_name" content="${WRITTEN}"`)
    const described = await get(`/oembed?url=${ORIGIN}/q/honey-bees`)
    expect(JSON.parse(described)).toMatchObject({ provider_name: NAME })
  })

  it('is in the calendar file', async () => {
    expect(await get(`/r/${SHARED_CODE}/recheck.ics`)).toContain(`PRODID:-//${NAME}//`)
  })
})

it('a page that does not exist is in the language of the site, if the reader asks for none', async () => {
  expect(await get('/q/none')).toContain('<html lang="de"')
  expect(await get('/q/none?lang=es')).toContain('<html lang="es"')
})

it('the front page offers the colours of the site for the stylesheet of a blog', async () => {
  const escaped = COLOUR_CSS.trim().replaceAll('"', '&quot;')
  expect(await get('/')).toContain(`<code>${escaped}`)
  const inFrame = await get('/?platform=wix')
  expect(inFrame).toMatch(
    /<div class="snippet" hidden="">\s*<div class="bar"><span class="label" id="colours-css"/,
  )
})
