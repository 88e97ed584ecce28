// The releases whose folders are there, for tests in Node: the promises of each of them are kept.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Ledger } from '../../../content/revisions/ledger.ts'
import type { Saved } from '../../../widget/progress/saved.ts'
import { ROOT } from '../../../worker/tools/build.ts'

export interface KeptProgress {
  /** What its reader did. */
  readonly name: string
  /** Of the element that kept it. */
  readonly attributes: string
  readonly key: string
  readonly saved: Saved
}

const FOLDER = join(ROOT, 'test/fixtures/releases')

export const VERSIONS: readonly string[] = readdirSync(FOLDER).toSorted()

const read = (version: string, file: string) => readFileSync(join(FOLDER, version, file))
const readJson = (version: string, file: string) => JSON.parse(read(version, file).toString())

export const openapiOf = (version: string): unknown => readJson(version, 'openapi.json')
export const ledgerOf = (version: string): Ledger => readJson(version, 'ledger.json')
export const progressOf = (version: string): KeptProgress[] => readJson(version, 'progress.json')

/** The files of the widget, by path from the root of the site. */
export function widgetOf(version: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(join(FOLDER, version, 'widget'), { recursive: true }).map(String)
  const files = names.filter((name) => name.endsWith('.js'))
  return new Map(files.map((name) => [`/${name}`, read(version, `widget/${name}`)]))
}
