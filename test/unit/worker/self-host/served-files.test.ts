// A self-hosted service that was upgraded still serves the files of the builds before.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeFiles } from '../../../../widget/tools/built-file.ts'
import { bundleServer, SERVED } from '../../../../worker/self-host/bundle.ts'
import { BUILDS_KEPT, INDEX_PATH } from '../../../../worker/tools/chunk-index.ts'
import {
  buildOf,
  NEW,
  OLD,
  read,
  readFolder,
  type Site,
} from '../../../support/serve/deployed-site.ts'

let built = ''
let out = ''
beforeEach(async () => {
  built = await mkdtemp(join(tmpdir(), 'selfcheck-served-'))
  out = join(built, 'self-host')
})
afterEach(() => rm(built, { recursive: true, force: true }))

/** Builds, as `npm run build` replaces dist/public, and bundles. */
async function upgradeTo(site: Site) {
  await rm(join(built, 'public'), { recursive: true, force: true })
  const files: Site = new Map([
    ...[...site].map(([path, bytes]) => [`/public${path}`, bytes] as const),
    ['/worker.js', Buffer.of()],
    ['/built.js', Buffer.of()],
  ])
  await writeFiles(
    built,
    [...files].map(([path, bytes]) => ({ path, bytes })),
  )
  return bundleServer(built, out)
}
const served = () => readFolder(join(out, SERVED))

it('an upgrade keeps the chunks, pinned files, cards and pictures of the build before', async () => {
  const card = `quiz-tea-en-${'a'.repeat(12)}.png`
  const picture = `${'b'.repeat(32)}.svg`
  const before = buildOf('0.1.0', ['quiz-aaaaaaaa.js'], 'pinned', '//', [card], [picture])
  expect(await upgradeTo(before)).toMatchObject({ ok: true })
  expect(await upgradeTo(NEW)).toMatchObject({ ok: true })
  const site = await served()
  for (const path of [...before.keys(), ...NEW.keys()].filter((one) => one !== INDEX_PATH))
    expect(site.get(path), path).toEqual(NEW.get(path) ?? before.get(path))
  expect(read(site).earlier.map(({ build }) => build)).toEqual([read(before).build])
  // What the worker takes for a file, and sends with the headers of one.
  const entry = await readFile(join(out, 'entry.js'), 'utf8')
  for (const path of ['/c/quiz-aaaaaaaa.js', '/v0.1.0/self-check.js', `/og/${card}`])
    expect(entry).toContain(JSON.stringify(path))
})

it('files that no index lists are those of the newest build', async () => {
  await upgradeTo(new Map([...OLD, ['/v1.js', Buffer.from('1')], ['/docs/old.html', Buffer.of()]]))
  await upgradeTo(new Map([...NEW, ['/v1.js', Buffer.from('2')]]))
  const site = await served()
  expect(String(site.get('/v1.js'))).toBe('2')
  expect(site.has('/docs/old.html')).toBe(false)
})

it('as many builds are kept as by a deploy', async () => {
  for (let n = 0; n <= BUILDS_KEPT; n += 1)
    await upgradeTo(buildOf(`0.1.${n}`, [`quiz-000000${10 + n}.js`]))
  const site = await served()
  expect(read(site).earlier).toHaveLength(BUILDS_KEPT - 1)
  expect(site.has('/c/quiz-00000011.js')).toBe(true)
  expect(site.has('/c/quiz-00000010.js')).toBe(false)
  expect(site.has('/v0.1.0/self-check.js')).toBe(true)
})

it('the same build again changes nothing', async () => {
  await upgradeTo(OLD)
  await upgradeTo(NEW)
  const before = await served()
  await upgradeTo(NEW)
  expect(await served()).toEqual(before)
})

it.each<[string, string, () => Promise<unknown>, Site]>([
  [
    'the version was served with another pinned file',
    'Raise the version in package.json.',
    async () => undefined,
    buildOf('0.1.0', ['quiz-bbbbbbbb.js'], 'other'),
  ],
  [
    'an earlier file was edited',
    'isn’t what the index there lists',
    () => writeFile(join(out, SERVED, 'c/quiz-aaaaaaaa.js'), 'edited'),
    NEW,
  ],
  [
    'an earlier file is missing',
    'is gone.',
    () => rm(join(out, SERVED, 'c/quiz-aaaaaaaa.js')),
    NEW,
  ],
  ['the index was edited', 'is not JSON', () => writeFile(join(out, SERVED, INDEX_PATH), '<'), NEW],
])('nothing is bundled where %s, and the way out is named', async (_, reason, damage, next) => {
  await upgradeTo(OLD)
  await damage()
  const before = await served()
  const bundled = await upgradeTo(next)
  expect(bundled.ok).toBe(false)
  const message = bundled.ok ? '' : bundled.error
  expect(message).toContain(reason)
  expect(message).toContain(`delete ${join(out, SERVED)}.`)
  expect(await served()).toEqual(before)
})
