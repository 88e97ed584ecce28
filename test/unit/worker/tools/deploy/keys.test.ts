// The file in which a deploy keeps the secrets that it made.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'
import { storeKeys } from '../../../../../worker/tools/deploy/keys.ts'

function store(missing: readonly string[], kept?: string) {
  const root = mkdtempSync(join(tmpdir(), 'selfcheck-keys-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  const file = join(root, '.keys/production.env')
  mkdirSync(join(root, '.keys'))
  if (kept !== undefined) writeFileSync(file, kept, { mode: 0o644 })
  const sent: Record<string, string> = {}
  const wrangler = {
    run: () => false,
    read: () => undefined,
    deploy: () => undefined,
    send: (input: string, ...[, , name = '']: string[]) => {
      sent[name] = input
      return true
    },
  }
  expect(storeKeys(wrangler, missing, 'production', root).ok).toBe(true)
  return { sent, file: { ...parseEnv(readFileSync(file, 'utf8')) }, mode: statSync(file).mode }
}

it.each([undefined, 'STATS_KEY=readable\n'])(
  'nobody else can read it, whether it is new or had %s',
  (kept) => {
    const { sent, file, mode } = store(['SHARE_KEYS', 'STATS_KEY'], kept)
    expect(mode & 0o077).toBe(0)
    expect(file).toEqual(sent)
  },
)

it('a key of its last line stays as it is, also if an editor left the line open', () => {
  const { sent, file } = store(['STATS_KEY'], 'SHARE_KEYS=1.abc')
  expect(file).toEqual({ SHARE_KEYS: '1.abc', STATS_KEY: sent.STATS_KEY })
})
