// Share codes of earlier releases open: on a site that kept its ledger, each link that a reader shared
// shows the same result after an update of the server.
/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, it } from 'vitest'
import { extendLedger } from '../../content/revisions/extend-ledger.ts'
import { EMPTY_LEDGER, type Ledger } from '../../content/revisions/ledger.ts'
import { SharedAnswer } from '../../content/wire/index.ts'
import { RELEASED } from '../fixtures/content/released.ts'
import type { KeptCode } from '../support/releases/kept.ts'
import { ORIGIN, read } from './ask.ts'
import { appOf } from './canaries.ts'
import { bindings } from './routes.ts'

/** Node reads no files here, so the bundler brings them. */
const CODES = import.meta.glob<KeptCode[]>('../fixtures/releases/*/codes.json', {
  eager: true,
  import: 'default',
})
const LEDGERS = import.meta.glob<Ledger>('../fixtures/releases/*/ledger.json', {
  eager: true,
  import: 'default',
})
const RELEASES = Object.entries(CODES).map(([path, codes]) => {
  const folder = path.replace('/codes.json', '')
  const version = folder.split('/').at(-1) ?? ''
  return { version, codes, ledger: LEDGERS[`${folder}/ledger.json`] ?? EMPTY_LEDGER }
})

function answerTo(code: string, ledger: Ledger, page = '/api/v1/results/'): Promise<Response> {
  const app = appOf(RELEASED, extendLedger(ledger, RELEASED))
  return Promise.resolve(app.request(`${ORIGIN}${page}${code}`, {}, bindings()))
}

/** Texts and addresses come from the content of today, which its author may have edited since. */
const WORDS = ['title', 'text', 'description', 'prefer', 'url', 'current']
const withoutWords = (result: object): object =>
  JSON.parse(JSON.stringify(result), (key, value) => (WORDS.includes(key) ? undefined : value))

it('has a release to hold the server to', () => {
  expect(RELEASES.length).toBeGreaterThan(0)
})

describe.each(RELEASES)('a code of $version', ({ codes, ledger }) => {
  it.each(codes)('opens to the same result: $name', async ({ code, result }) => {
    const opened = await read(await answerTo(code, ledger), SharedAnswer)
    expect(withoutWords(opened)).toMatchObject(withoutWords(result))
    expect((await answerTo(code, ledger, '/r/')).status).toBe(200)
  })

  it('depends on the ledger, so that the test above can fail', async () => {
    const other = { ...RELEASED, quizzes: RELEASED.quizzes.toReversed() }
    const lost = extendLedger(EMPTY_LEDGER, other)
    const statuses = await Promise.all(
      codes.map(async ({ code }) => (await answerTo(code, lost)).status),
    )
    expect(statuses).toContain(404)
  })
})
