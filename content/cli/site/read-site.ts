// Reads content/site.ts, and what `check` finds in it.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SITE_FILE, siteFindings } from '../../lint/site.ts'
import type { Diagnostic } from '../../lint/support/diagnostic.ts'
import { loadSite } from '../load.ts'

export const CONTENT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export async function findInSite(): Promise<Diagnostic[]> {
  const site = await loadSite()
  if (!site.ok) return [site.error]
  const source = await readFile(join(dirname(CONTENT), SITE_FILE), 'utf8')
  return siteFindings({ site: site.value, source, hasFile })
}

const { resolve } = createRequire(import.meta.url)

/** As worker/tools/cards/fonts.ts finds it. */
function hasFile(path: string): boolean {
  if (path.startsWith('./')) return existsSync(join(CONTENT, path))
  try {
    return resolve(path) !== ''
  } catch {
    return false
  }
}
