// axe on a page, in each of the looks that a reader may have set. It finds about half of
// what can be wrong: other tests look for the rest.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { isFull } from '../run/scale.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Axe {
  run(
    context: Document,
    options: {
      runOnly: { type: string; values: readonly string[] }
      rules: Record<string, { enabled: boolean }>
      resultTypes: string[]
    },
  ): Promise<{ violations: { id: string; nodes: { target: unknown; html: string }[] }[] }>
}

/** A page of somebody else that follows the reader's scheme. */
export const SCHEMED_HEAD =
  '<meta name="color-scheme" content="light dark"><style>a{color:light-dark(#00f,#aaf)}</style>'

/** The rule whose result depends on the scheme. The other rules look at the document alone. */
const CONTRAST = { type: 'rule', values: ['color-contrast'] } as const
const EVERYTHING = { type: 'tag', values: TAGS } as const

/** Our own pages allow no script but their own, so their context has to let axe pass. */
export async function faults(
  page: Page,
  only: typeof CONTRAST | typeof EVERYTHING = EVERYTHING,
): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window)
  if (!isThere) await page.evaluate(source)
  return page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: Axe }
    // Forced colours are the system's own; axe reads the fill colour, which is not forced.
    const isForced = matchMedia('(forced-colors: active)').matches
    const rules = isForced ? { 'color-contrast': { enabled: false } } : {}
    const { violations } = await axe.run(document, { runOnly, rules, resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
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
