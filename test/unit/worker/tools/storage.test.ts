// Where a build stores its content, and when it says that it should be elsewhere.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { scriptWarning } from '../../../../worker/tools/build-report.ts'
import { contentStorage } from '../../../../worker/tools/storage.ts'

function storageOf(configuration: string) {
  const folder = mkdtempSync(join(tmpdir(), 'selfcheck-storage-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'wrangler.toml'), configuration)
  return contentStorage(join(folder, 'wrangler.toml'))
}

it.each([
  ['name = "selfcheck"', 'script'],
  ['[[kv_namespaces]]\nbinding = "OTHER"\nid = "1"', 'script'],
  ['[[kv_namespaces]]\nbinding = "OTHER"\nid = "1"\n[[kv_namespaces]]\nbinding = "CONTENT"', 'kv'],
])('is as the configuration says: %j', async (configuration, expected) => {
  expect(await storageOf(configuration)).toBe(expected)
})

const worker = (content: number, entries?: number) => {
  return { code: 100_000, languages: 40_000, content, parts: [], entries }
}

it('a script that comes near to what the platform takes is named, with what to do', () => {
  expect(scriptWarning(worker(2_000_000))).toBeUndefined()
  expect(scriptWarning(worker(2_200_000))).toMatch(/2\.3 MB after gzip.*3\.0 MB.*10\.0 MB.*KV/)
  expect(scriptWarning(worker(2_200_000, 40))).toBeUndefined()
})
