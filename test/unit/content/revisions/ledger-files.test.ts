// The files of the ledger: one for each quiz.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Catalogue } from '../../../../content/model/catalogue.ts'
import { extendLedger } from '../../../../content/revisions/extend-ledger.ts'
import { EMPTY_LEDGER } from '../../../../content/revisions/ledger.ts'
import { readLedger, writeLedger } from '../../../../content/revisions/ledger-files.ts'
import { verifyLedger } from '../../../../content/revisions/verify-ledger.ts'
import { catalogueOf, quizOf } from './quizzes.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ledger-'))
})
afterEach(() => rm(folder, { recursive: true }))

const zebra = quizOf('zebra', ['stripes'])
const apple = quizOf('apple', ['colour'])
const ledgerOf = (catalogue: Catalogue) => extendLedger(EMPTY_LEDGER, catalogue)

it('keeps each quiz in a file of its own, and reads the same ledger again', async () => {
  const ledger = ledgerOf(catalogueOf(zebra, apple))
  await writeLedger(ledger, ['zebra', 'apple'], folder)
  expect((await readdir(folder)).toSorted()).toEqual(['apple.json', 'zebra.json'])
  expect(await readLedger(folder)).toEqual({ ok: true, value: ledger })
})

it('orders quizzes by number and not by file name, so that the next number is stable', async () => {
  const ledger = ledgerOf(catalogueOf(zebra, apple))
  await writeLedger(ledger, ['zebra', 'apple'], folder)
  const read = await readLedger(folder)
  if (!read.ok) throw new Error(read.error)
  expect(JSON.stringify(read.value)).toBe(JSON.stringify(ledger))
  const extended = extendLedger(read.value, catalogueOf(zebra, apple, quizOf('mango', ['taste'])))
  expect(extended.quizzes.mango?.number).toBe(3)
  expect(extended.quizzes.zebra).toEqual(ledger.quizzes.zebra)
})

it('changes no other file when a quiz gets a question', async () => {
  const before = ledgerOf(catalogueOf(zebra, apple))
  const after = extendLedger(before, catalogueOf(zebra, quizOf('apple', ['colour', 'taste'])))
  expect(after.quizzes.zebra).toEqual(before.quizzes.zebra)
  expect(after.quizzes.apple).not.toEqual(before.quizzes.apple)
})

it('names a file that is not a ledger file', async () => {
  for (const text of ['<<<<<<< HEAD', '{}', '{"number":1,"questions":{},"revisions":[{}]}']) {
    await writeFile(join(folder, 'apple.json'), text)
    expect(await readLedger(folder)).toEqual({
      ok: false,
      error: 'content/revisions/apple.json isn’t a ledger file. Restore it from version control.',
    })
  }
})

it('is written with one trailing newline, as version control expects', async () => {
  await writeLedger(ledgerOf(catalogueOf(apple)), ['apple'], folder)
  expect(await readFile(join(folder, 'apple.json'), 'utf8')).toMatch(/[^\n]\n$/)
})

it('reports two quizzes with one number, as two branches can add them', () => {
  const one = ledgerOf(catalogueOf(zebra)).quizzes
  const other = ledgerOf(catalogueOf(apple)).quizzes
  expect(verifyLedger({ quizzes: { ...one, ...other } })).toEqual([
    { quiz: 'apple', message: expect.stringContaining('the number 1, like the quiz "zebra"') },
  ])
})

it('accepts the committed files', async () => {
  const ledger = await readLedger()
  expect(ledger.ok && verifyLedger(ledger.value)).toEqual([])
})
