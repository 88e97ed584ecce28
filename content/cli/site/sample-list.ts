// content/cli/site/sample.json: the files of the sample, each with a hash of its text. Run as a program, it
// writes the hashes anew, of the files that are listed and no others.
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ROOT } from '../new.ts'

export const SAMPLE_LIST = 'content/cli/site/sample.json'
export const CATALOGUE_FILE = 'content/catalogue.ts'

/** Hashes by path, from the root of the repository. Undefined if there is no list. */
export async function readSampleList(
  root = ROOT,
): Promise<ReadonlyMap<string, string> | undefined> {
  const text = await readFile(join(root, SAMPLE_LIST), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : new Map(Object.entries(JSON.parse(text)))
}

/** The same whatever ends its lines. Undefined if there is no file. */
export async function textHash(path: string): Promise<string | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('base64url')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const list = await readSampleList()
  if (!list) throw new Error(`There is no ${SAMPLE_LIST}.`)
  const rows: [string, string][] = []
  for (const path of list.keys()) rows.push([path, (await textHash(join(ROOT, path))) ?? ''])
  await writeFile(join(ROOT, SAMPLE_LIST), `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`)
}
