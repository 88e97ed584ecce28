// The scripts of the documentation. Two of them hold what the build makes: the quizzes of the live
// examples, and the index of the search.

import type { Plugin } from 'rolldown'
import type { Ledger } from '../../../content/revisions/ledger.ts'
import type { BuiltFile } from '../../../widget/tools/built-file.ts'
import type { SearchEntry } from '../../pages/docs/search-entry.ts'
import { bundleScript } from '../code/bundle-script.ts'
import type { ExampleSite } from './example-site.ts'

const FOLDER = 'worker/pages/docs/client'

export const bundlePageScript = (root: string): Promise<BuiltFile> =>
  bundleScript(root, 'docs', `${FOLDER}/docs.ts`)

export const bundleLiveScript = (root: string, site: ExampleSite): Promise<BuiltFile> =>
  bundleScript(root, 'docs-live', `${FOLDER}/live.ts`, [
    builtPart('docs:live-quizzes', {
      site: { content: site.content, ledger: withoutHashes(site.ledger) },
    }),
  ])

export const bundleThemeScript = (root: string): Promise<BuiltFile> =>
  bundleScript(root, 'docs-theme', `${FOLDER}/theme/theme-editor.ts`)

export const bundleSearchIndex = (
  root: string,
  entries: readonly SearchEntry[],
): Promise<BuiltFile> =>
  bundleScript(root, 'docs-index', `${FOLDER}/search-index.ts`, [
    builtPart('docs:search-index', { entries }),
  ])

/** A module with these constants. */
function builtPart(name: string, constants: Readonly<Record<string, unknown>>): Plugin {
  const code = Object.entries(constants).map(
    ([constant, value]) => `export const ${constant} = JSON.parse(${quoted(value)})`,
  )
  return {
    name,
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? code.join('\n') : undefined),
  }
}

const quoted = (value: unknown) => JSON.stringify(JSON.stringify(value))

/**
 * The hashes of a ledger are private, since one says which key a question has: all questions of true or
 * false with the same key have the same. A page needs only how many revisions there are.
 */
function withoutHashes(ledger: Ledger): Ledger {
  const isHash = (value: unknown) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
  return JSON.parse(JSON.stringify(ledger, (_, value) => (isHash(value) ? '' : value)))
}
