// What is live after a deploy is told by the mark of that deploy, and not by the version.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeFiles } from '../../../../../widget/tools/built-file.ts'
import { INDEX_PATH, indexOf } from '../../../../../worker/tools/chunk-index.ts'
import { checkLive } from '../../../../../worker/tools/deploy/check-live.ts'
import { markDeploy } from '../../../../../worker/tools/deploy/prepare-deploy.ts'

const VERSION = '0.1.0'
const file = (path: string) => ({ path, bytes: Buffer.from(path), inputs: [] })
const INDEX = indexOf(VERSION, [file('c/quiz-abcdefgh.js')], file(`v${VERSION}/self-check.js`))

let folder = ''
let server: Server
let origin = ''
/** What is live: the index as it was when it was uploaded. */
let live = ''
/** What is live after the index was read once. */
let next: string | undefined

beforeEach(async () => {
  next = undefined
  folder = await mkdtemp(join(tmpdir(), 'selfcheck-mark-'))
  await writeFiles(folder, [{ path: INDEX_PATH, bytes: Buffer.from(JSON.stringify(INDEX)) }])
  const health = { status: 'ok', version: VERSION, sharing: 'off', statistics: 'off' }
  server = createServer(({ url }, response) => {
    response.setHeader('Content-Type', 'application/json')
    const list = JSON.stringify({ quizzes: [] })
    response.end(url === INDEX_PATH ? live : url === '/healthz' ? JSON.stringify(health) : list)
    if (url === INDEX_PATH) live = next ?? live
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(async () => {
  server.close()
  await rm(folder, { recursive: true, force: true })
})

const built = () => readFile(join(folder, INDEX_PATH), 'utf8')
const upload = async () => {
  live = await built()
}

it('is what was uploaded', async () => {
  const mark = await markDeploy(folder)
  await upload()
  expect(await checkLive(origin, mark, 0)).toMatchObject({
    ok: true,
    value: {
      lines: ['/healthz: version 0.1.0, sharing off, statistics off', 'There is no quiz yet.'],
    },
  })
})

it('is not the deploy before, though its version and its chunks are the same', async () => {
  await markDeploy(folder)
  await upload()
  const mark = await markDeploy(folder)
  expect(await checkLive(origin, mark, 0)).toEqual({
    ok: false,
    error: `${origin} still answers with what was live before.`,
  })
})

it('is not a deploy that has no mark', async () => {
  await upload()
  expect(await checkLive(origin, await markDeploy(folder), 0)).toMatchObject({ ok: false })
})

it('is waited for', async () => {
  const before = await markDeploy(folder)
  await upload()
  const mark = await markDeploy(folder)
  expect(mark).not.toBe(before)
  next = await built()
  expect(await checkLive(origin, mark, 60_000)).toMatchObject({ ok: true })
})
