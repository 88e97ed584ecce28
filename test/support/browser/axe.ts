// axe on a page, in each of the looks that a reader may have set. It finds about half of
// what can be wrong: other tests look for the rest.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { isFull } from '../run/scale.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Rule {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

interface Found {
  readonly violations: readonly Rule[]
  readonly incomplete: readonly Rule[]
}

interface Axe {
  run(
    context: Document,
    options: {
      runOnly: { type: string; values: readonly string[] }
      rules: Record<string, { enabled: boolean }>
      resultTypes: string[]
    },
  ): Promise<Found>
}

/** What axe leaves to a person to decide, and what was decided. Any other rule is a fault. */
const DECIDED: Readonly<Record<string, string>> = {
  'color-contrast':
    'it sees no colour where another element lies over a text; contrast.ts computes every one',
  'label-content-name-mismatch':
    'the sign # of a link to a section is no word to begin a name with',
}

/** A page of somebody else that follows the reader's scheme. */
export const SCHEMED_HEAD =
  '<meta name="color-scheme" content="light dark"><style>a{color:light-dark(#00f,#aaf)}</style>'

/** The rule whose result depends on the scheme. The other rules look at the document alone. */
const CONTRAST = { type: 'rule', values: ['color-contrast'] } as const
const EVERYTHING = { type: 'tag', values: TAGS } as const

/**
 * What axe finds, and what it leaves open and nobody decided. Our own pages allow no script but
 * their own, so their context has to let axe pass.
 */
export async function faults(
  page: Page,
  only: typeof CONTRAST | typeof EVERYTHING = EVERYTHING,
): Promise<string[]> {
  const { violations, incomplete } = await run(page, only)
  const open = incomplete.filter(({ id }) => !(id in DECIDED))
  return [...violations, ...open].flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html}`),
  )
}

async function run(page: Page, only: typeof CONTRAST | typeof EVERYTHING): Promise<Found> {
  const isThere = await page.evaluate(() => 'axe' in window)
  if (!isThere) await page.evaluate(source)
  return page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: Axe }
    // Forced colours are the system's own; axe reads the fill colour, which is not forced.
    const isForced = matchMedia('(forced-colors: active)').matches
    const rules = isForced ? { 'color-contrast': { enabled: false } } : {}
    const resultTypes = ['violations', 'incomplete']
    const found = await axe.run(document, { runOnly, rules, resultTypes })
    const listed = (list: readonly Rule[]) =>
      list.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) }))
    return { violations: listed(found.violations), incomplete: listed(found.incomplete) }
  }, only)
}

export const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const

/**
 * Nothing is found in light, in dark and in forced colours. In `npm test` every rule runs in
 * light, and the contrast in dark; `npm run test:full` runs every rule in each look.
 */
export async function isClean(page: Page, state: string): Promise<void> {
  for (const [look, media] of Object.entries(LOOKS)) {
    if (look === 'forced colours' && !isFull()) continue
    await page.emulateMedia(media)
    const found = await faults(page, look === 'light' || isFull() ? EVERYTHING : CONTRAST)
    // A page in a frame is a part of the page around it, which has the first heading.
    const isFrame = new URL(page.url()).pathname.startsWith('/e/')
    const meant = found.filter((one) => !(isFrame && one.startsWith('page-has-heading-one')))
    expect(meant, `${state}, ${look}`).toEqual([])
  }
}
