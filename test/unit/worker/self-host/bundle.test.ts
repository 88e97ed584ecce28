// When `npm run serve` bundles again: after a build, and after an edit of what it bundles.
import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ok } from '../../../../content/common/result.ts'
import { writeFiles } from '../../../../widget/tools/built-file.ts'
import { bundleServer, currentBundle } from '../../../../worker/self-host/bundle.ts'
import { NEW } from '../../../support/serve/deployed-site.ts'

let built = ''
let out = ''

beforeEach(async () => {
  built = await mkdtemp(join(tmpdir(), 'selfcheck-bundle-'))
  out = join(built, 'self-host')
  const files = {
    'built.js': '',
    'worker.js': '',
  }
  await writeFiles(
    built,
    Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(text) })),
  )
  await writeFiles(
    join(built, 'public'),
    [...NEW].map(([path, bytes]) => ({ path, bytes })),
  )
})
afterEach(() => rm(built, { recursive: true, force: true }))

it('a bundle is kept while nothing changed', async () => {
  expect(await bundleServer(built, out)).toEqual(ok(join(out, 'config.capnp')))
  expect(await currentBundle(built, out)).toBe(join(out, 'config.capnp'))
})

it('a newer build needs a new one', async () => {
  await bundleServer(built, out)
  const later = new Date(Date.now() + 60_000)
  await utimes(join(built, 'built.js'), later, later)
  expect(await currentBundle(built, out)).toBeUndefined()
})

it('the sources that it was made from are known, and another text of one needs a new one', async () => {
  await bundleServer(built, out)
  const file = join(out, 'inputs.json')
  const inputs: Record<string, string> = JSON.parse(await readFile(file, 'utf8'))
  for (const name of ['worker/entry.ts', 'worker/assets.ts', 'config.capnp', 'served-files.ts']) {
    const path = `worker/self-host/${name}`
    expect(Object.keys(inputs)).toContain(path)
    await writeFile(file, JSON.stringify({ ...inputs, [path]: 'the hash of an earlier text' }))
    expect(await currentBundle(built, out), name).toBeUndefined()
  }
})

it('a source that is not there, as in an image, needs none', async () => {
  await bundleServer(built, out)
  const file = join(out, 'inputs.json')
  const inputs = JSON.parse(await readFile(file, 'utf8'))
  await writeFile(file, JSON.stringify({ ...inputs, 'worker/gone.ts': 'a hash' }))
  expect(await currentBundle(built, out)).toBe(join(out, 'config.capnp'))
})
