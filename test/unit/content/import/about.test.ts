// What the page about moving in says of a format is what the importer of it does: the results of the
// corpus have the types, reasons and changes that the tables name, and no other.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { FormatAbout } from '../../../../content/import/about/about.ts'
import { CHANGES, FAULTS } from '../../../../content/import/about/every-format.ts'
import { FORMATS } from '../../../../content/import/about/formats.ts'
import { isZip, openZip } from '../../../../content/import/containers/zip.ts'
import { convert } from '../../../../content/import/convert.ts'
import { IMPORTERS, importerOf } from '../../../../content/import/formats.ts'
import type { ImportFile } from '../../../../content/import/importer.ts'
import { openFile } from '../../../../content/import/open-file.ts'
import { ROOT } from '../../../../worker/tools/build.ts'

const NAMING = { id: 'x', title: 'X', lang: 'en' }

interface Seen {
  readonly types: ReadonlySet<string>
  readonly skipped: ReadonlySet<string>
  /** What stands in all files, in letters. */
  readonly source: string
  readonly changes: ReadonlySet<string>
}

/** Formats that tell their types by signs, not by names. */
const NAMELESS = new Set(['gift', 'aiken', 'csv', 'xlsx', 'quizdown'])

const lettersOf = (text: string) => text.toLowerCase().replaceAll(/[^a-z]/g, '')

function sourceOf({ bytes, text }: ImportFile): string {
  if (!isZip(bytes)) return text
  const zip = openZip(bytes)
  if (!zip.ok) return ''
  const files = zip.value.names.filter((name) => /\.(json|xml|dat)$/.test(name))
  const texts = files.map((name) => zip.value.read(name))
  return texts.map((one) => (one.ok ? new TextDecoder().decode(one.value) : '')).join(' ')
}

async function seenIn({ id }: FormatAbout): Promise<Seen> {
  const cwd = join(ROOT, 'test/fixtures/import', id)
  const results = await Promise.all(
    globSync('*', { cwd, exclude: ['*.golden'] }).map(async (name) => {
      const file = await openFile(name, new Uint8Array(readFileSync(join(cwd, name))))
      const imported = importerOf(id)?.read(file, {})
      const converted = convert(imported ?? { drafts: [], skipped: [], warnings: [] }, NAMING)
      return { ...converted, source: lettersOf(sourceOf(file)) }
    }),
  )
  const skipped = results.flatMap((one) => one.skipped)
  return {
    types: new Set(results.flatMap(({ questions }) => questions.map((one) => one.question.type))),
    skipped: new Set(skipped.map(({ code }) => code)),
    source: results.map(({ source }) => source).join(' '),
    changes: new Set(results.flatMap(({ warnings }) => warnings.map(({ code }) => code))),
  }
}

/** Files of our own come back whole, so nothing has to be told of them. */
const OTHERS = IMPORTERS.filter(({ id }) => id !== 'json' && id !== 'markdown')

it('tells about every importer, under its id and title', () => {
  const named = (list: readonly { readonly id: string; readonly title: string }[]) =>
    list.map(({ id, title }) => `${id} ${title}`).toSorted()
  expect(named(FORMATS)).toEqual(named(OTHERS))
})

describe.each(FORMATS.map((about) => [about.id, about] as const))('%s', (_, about) => {
  let seen: Seen
  beforeAll(async () => {
    seen = await seenIn(about)
  })

  it('becomes the types that it is said to become', () => {
    const said = new Set<string>(Object.values(about.maps).flatMap(({ ours }) => ours))
    expect(seen.types).toEqual(said)
  })

  it('has a file with each type that is read, where files name their types', () => {
    const names = Object.keys(about.maps).map(lettersOf)
    const missing = names.filter((name) => !seen.source.includes(name))
    expect(NAMELESS.has(about.id) ? [] : missing).toEqual([])
  })

  it('is skipped for reasons that are told', () => {
    const refused = Object.values(about.refuses).map(({ code }) => code)
    const told = new Set([...refused, ...Object.keys(about.faults), ...Object.keys(FAULTS)])
    expect([...seen.skipped].filter((code) => !told.has(code))).toEqual([])
  })

  it('has a file for each type and fault that is told', () => {
    const refused = Object.values(about.refuses).map(({ code }) => code)
    const told = [...refused, ...Object.keys(about.faults)]
    expect(told.filter((code) => !seen.skipped.has(code))).toEqual([])
  })

  it('is changed in ways that are told, and in each of them', () => {
    const told = new Set([...Object.keys(about.changes), ...Object.keys(CHANGES)])
    expect([...seen.changes].filter((code) => !told.has(code))).toEqual([])
    expect(Object.keys(about.changes).filter((code) => !seen.changes.has(code))).toEqual([])
  })
})
