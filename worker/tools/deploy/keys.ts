// The two secrets of a site: made where they are missing, given to Cloudflare, and kept here too,
// because Cloudflare never shows a secret again and old results open with their key alone.
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { err, ok, type Result } from '../../../content/common/result.ts'
import { ROOT } from '../build.ts'
import { newShareKey } from '../share-key.ts'
import type { Wrangler } from './wrangler.ts'

const MAKE: Readonly<Record<string, () => string>> = {
  SHARE_KEYS: () => newShareKey(1),
  STATS_KEY: () => randomBytes(18).toString('base64url'),
}

/** The secrets that the deployed worker does not have. */
export function missingKeys(wrangler: Wrangler): Result<string[], string> {
  const listed = wrangler.read('secret', 'list', '--format', 'json')
  const secrets: readonly { name: string }[] | undefined = parsed(listed)
  if (!Array.isArray(secrets)) return err('wrangler secret list gave no list.')
  const names = new Set(secrets.map(({ name }) => name))
  return ok(Object.keys(MAKE).filter((name) => !names.has(name)))
}

/**
 * Stores them, `name` in the file of this environment first: what is there already is used, so that
 * a deploy that failed half way makes no second key. The value is the path of that file.
 */
export function storeKeys(
  wrangler: Wrangler,
  missing: readonly string[],
  environment: string,
  root = ROOT,
): Result<string, string> {
  const path = `.keys/${environment}.env`
  const file = join(root, path)
  // A line that an editor left open would take the next key into its own value.
  const kept = existsSync(file) ? readFileSync(file, 'utf8').replace(/(?<=.)$/, '\n') : ''
  const known = parseEnv(kept)
  const made = missing.filter((name) => !known[name])
  const values = { ...known, ...Object.fromEntries(made.map((name) => [name, MAKE[name]?.()])) }
  mkdirSync(join(root, '.keys'), { recursive: true, mode: 0o700 })
  writeFileSync(file, kept + made.map((name) => `${name}=${values[name]}\n`).join(''), {
    mode: 0o600,
  })
  // Also a file that was there before.
  chmodSync(file, 0o600)
  const failed = missing.find((name) => !wrangler.send(values[name] ?? '', 'secret', 'put', name))
  return failed ? err(`wrangler secret put ${failed} failed.`) : ok(path)
}

function parsed(text: string | undefined) {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}
