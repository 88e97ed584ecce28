// Puts the entries of a build into Workers KV, before the script that names them is deployed. Only
// those that are not there yet are sent. None is deleted: the version before needs its own until the new
// one is live, and `wrangler rollback` after that.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'
import { err, ok, type Result } from '../../../content/common/result.ts'
import { CONTENT_BINDING } from '../storage.ts'
import type { Wrangler } from './wrangler.ts'

/** One request of the API takes 10,000 pairs and 100 MB; wrangler reads the whole file into memory. */
const BATCH_ENTRIES = 1000
const BATCH_CHARS = 20_000_000

const WHERE = ['--binding', CONTENT_BINDING, '--remote']

const Keys = z.array(z.object({ name: z.string() }))

/** `folder` is that of the entries; there is none if the script has them. The value is for the log. */
export function uploadContent(
  wrangler: Wrangler,
  folder: string,
  isDryRun: boolean,
): Result<string, string> {
  if (!existsSync(folder)) return ok('')
  const keys = readdirSync(folder)
  if (isDryRun) return ok(`The content is in ${keys.length} entries for Workers KV.`)
  const listed = wrangler.read('kv', 'key', 'list', ...WHERE)
  if (listed === undefined)
    return err(`The keys in Workers KV could not be read. Is the binding ${CONTENT_BINDING} there?`)
  const stored = new Set(Keys.parse(JSON.parse(listed)).map(({ name }) => name))
  const missing = keys.filter((key) => !stored.has(key))
  for (const batch of batchesOf(folder, missing))
    if (!put(wrangler, batch)) return err('Not all of the content could be put into Workers KV.')
  return ok(
    `Put ${missing.length} of ${keys.length} entries into Workers KV; the others were there.`,
  )
}

interface Pair {
  readonly key: string
  readonly value: string
}

function* batchesOf(folder: string, keys: readonly string[]): Generator<readonly Pair[]> {
  let batch: Pair[] = []
  let chars = 0
  for (const key of keys) {
    const value = readFileSync(join(folder, key), 'utf8')
    if (
      batch.length === BATCH_ENTRIES ||
      (batch.length > 0 && chars + value.length > BATCH_CHARS)
    ) {
      yield batch
      batch = []
      chars = 0
    }
    batch.push({ key, value })
    chars += value.length
  }
  if (batch.length > 0) yield batch
}

function put(wrangler: Wrangler, batch: readonly Pair[]): boolean {
  const temporary = mkdtempSync(join(tmpdir(), 'selfcheck-content-'))
  const file = join(temporary, 'entries.json')
  writeFileSync(file, JSON.stringify(batch))
  const isPut = wrangler.run('kv', 'bulk', 'put', file, ...WHERE)
  rmSync(temporary, { recursive: true })
  return isPut
}
