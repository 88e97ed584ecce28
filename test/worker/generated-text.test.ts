// Random texts, put together from pieces of HTML, Markdown and addresses. Placed in every text of
// the content, none of them becomes an element, an attribute or an address that runs a script.
import { array, constantFrom, sample } from 'fast-check'
import { expect, it } from 'vitest'
import { appOf } from './canaries.ts'
import { catalogueOf, PAGES, showPage } from './hostile-content.ts'
import { readMarkup } from './markup.ts'

const PIECES = [
  ...['<', '>', '"', "'", '`', '=', '/', '\\', '&', ';', '#', '\n', '\u0000', '\u2028', '\u202e'],
  ...['</', '/>', '<!--', '-->', ']]>', '<![CDATA[', '&lt;', '&#60;', '&quot;', '\\u003c'],
  ...['<script>', '</script>', '<svg ', '<math>', '<style>', '</title>', '<template>', '</p>'],
  ...['<img src=x ', '<iframe srcdoc=', '<a href=', '<base href=', '<noscript>', '<textarea>'],
  ...['onerror=', 'onload=', 'javascript:', 'JaVa\tScript:', 'data:text/html,', 'vbscript:'],
  ...['[zz](', ')', '**', '_', '{{', '}}', '$', '\n\n', '\n- ', '\n> ', '| ', 'zz()'],
] as const

const TEXTS = 500
const seed = 1
const texts = sample(array(constantFrom(...PIECES), { minLength: 3, maxLength: 9 }), {
  numRuns: TEXTS,
  seed,
}).map((pieces) => `zz() ${pieces.join('')}`)

/** How many texts the content has. */
function slots(): number {
  let count = 0
  catalogueOf((place) => {
    count = place + 1
    return 'zz'
  })
  return count
}

it(`${TEXTS} random texts in the content stay plain text on every page (seed ${seed})`, async () => {
  const step = slots()
  for (let first = 0; first < TEXTS; first += step) {
    const app = appOf(catalogueOf((place) => texts[(first + place) % TEXTS]))
    for (const [path, form] of PAGES) {
      const { dangers } = readMarkup(await showPage(app, path, form))
      expect(dangers, `${path} with the texts from ${first} on`).toEqual([])
    }
  }
})
