// What a deploy puts into Workers KV.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { uploadContent } from '../../../../../worker/tools/deploy/upload-content.ts'

const WHERE = '--binding CONTENT --remote'

interface Options {
  readonly stored?: string
  readonly isListed?: boolean
  readonly isPut?: boolean
  readonly isDryRun?: boolean
}

function upload(
  entries: Readonly<Record<string, string>> | undefined,
  { stored = '[]', isListed = true, isPut = true, isDryRun = false }: Options = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'selfcheck-entries-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [key, text] of Object.entries(entries ?? {})) writeFileSync(join(folder, key), text)
  if (!entries) rmSync(folder, { recursive: true })
  const calls: string[] = []
  const batches: Record<string, string>[] = []
  const wrangler = {
    read(...args: string[]) {
      calls.push(args.join(' '))
      return isListed ? stored : undefined
    },
    run(...args: string[]) {
      const [, , , file = '', ...rest] = args
      calls.push(`kv bulk put FILE ${rest.join(' ')}`)
      const pairs: { key: string; value: string }[] = JSON.parse(readFileSync(file, 'utf8'))
      batches.push(Object.fromEntries(pairs.map(({ key, value }) => [key, value])))
      return isPut
    },
    send: () => false,
    deploy: () => undefined,
  }
  return { result: uploadContent(wrangler, folder, isDryRun), calls, batches }
}

it('is what is not there yet, with the texts as they were built', () => {
  const entries = { a: '{"quiz":"a"}', b: '{"quiz":"b"}', c: '{"quiz":"ñ"}' }
  const { result, calls, batches } = upload(entries, {
    stored: '[{ "name": "b" }, { "name": "older" }]',
  })
  expect(result).toEqual({
    ok: true,
    value: 'Put 2 of 3 entries into Workers KV; the others were there.',
  })
  expect(calls).toEqual([`kv key list ${WHERE}`, `kv bulk put FILE ${WHERE}`])
  expect(batches).toEqual([{ a: entries.a, c: entries.c }])
})

it('goes in parts that the platform takes', () => {
  const names = Array.from({ length: 1001 }, (_, index) => `key-${index}`)
  const { batches } = upload(Object.fromEntries(names.map((name) => [name, name])))
  expect(batches.map((batch) => Object.keys(batch).length)).toEqual([1000, 1])
  const large = 'x'.repeat(9_000_000)
  expect(upload({ a: large, b: large, c: large }).batches.map(Object.keys)).toEqual([
    ['a', 'b'],
    ['c'],
  ])
})

it('is nothing where the script has the content, and nothing in a dry run', () => {
  expect(upload(undefined)).toMatchObject({ result: { ok: true, value: '' }, calls: [] })
  const dry = upload({ a: '1' }, { isDryRun: true })
  expect(dry).toMatchObject({ result: { ok: true, value: expect.stringContaining('1 entries') } })
  expect(dry.calls).toEqual([])
})

it('stops the deploy if it cannot be read or put', () => {
  expect(upload({ a: '1' }, { isListed: false }).result).toMatchObject({ ok: false })
  expect(upload({ a: '1', b: '2' }, { isPut: false })).toMatchObject({ result: { ok: false } })
})
