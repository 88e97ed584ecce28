// Files that nobody wrote: those of the corpus with bytes changed, cut off, repeated and mixed. Every
// importer has to give a value for each of them. One seed, one run.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { expect } from 'vitest'
import { isZip } from '../../../content/import/containers/zip.ts'
import { convert } from '../../../content/import/convert.ts'
import { formatOf, IMPORTERS, unknownFormat } from '../../../content/import/formats.ts'
import type { Finding, Imported } from '../../../content/import/importer.ts'
import { openFile } from '../../../content/import/open-file.ts'

const CORPUS = join(import.meta.dirname, '../../fixtures/import')
const NAMING = { id: 'fuzz', title: 'Fuzz', lang: 'en' }

/** A question in Markdown costs more than reading one, so not every file is written. */
const WRITTEN_EVERY = 50

/** Signs that mean something to one format or another. */
const SIGNS = '{}[]()<>&;=~#%:*"\'|,\t\n\\/-+0123456789ABC\0\ufeff€é∞'

type Random = (below: number) => number

/** mulberry32: 32 bits of state, which is enough to choose places in a file. */
function randomOf(seed: number): Random {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

export async function fuzzImports(runs: number, seed: number): Promise<void> {
  const random = randomOf(seed)
  const files = globSync('*/*', { cwd: CORPUS, exclude: ['**/*.golden'] }).toSorted()
  const read = files.map((path) => new Uint8Array(readFileSync(join(CORPUS, path))))
  const pick = () => read[random(read.length)] ?? new Uint8Array()
  for (let run = 0; run < runs; run++) {
    const bytes = mutated(pick(), pick, random)
    const about = `seed ${seed}, run ${run}`
    const file = await openFile('fuzz', bytes)
    const importer = formatOf(file)
    if (!importer) expectFindings([unknownFormat(file)], about)
    // Whoever says --from is taken at their word, so every importer gets every kind of file.
    const forced = IMPORTERS[random(IMPORTERS.length)]
    for (const one of new Set([importer, forced])) {
      if (!one) continue
      const imported = one.read(file, {})
      expectFindings([...imported.skipped, ...imported.warnings], `${about}, ${one.id}`)
      if (run % WRITTEN_EVERY === 0) expectQuestions(imported, about)
    }
  }
}

function expectFindings(findings: readonly Finding[], about: string): void {
  const wrong = findings.find(
    ({ line, code, reason }) => !(Number.isInteger(line) && line >= 1 && code && reason),
  )
  expect(wrong, about).toBeUndefined()
}

/** Nothing is lost on the way to Markdown without a word. */
function expectQuestions(imported: Imported, about: string): void {
  const { questions, skipped } = convert(imported, NAMING)
  expect(questions.length + skipped.length, about).toBe(
    imported.drafts.length + imported.skipped.length,
  )
  expectFindings(skipped, about)
}

function mutated(bytes: Uint8Array, other: () => Uint8Array, random: Random): Uint8Array {
  if (!isZip(bytes) || random(4) === 0) return changed(bytes, other, random)
  // The files inside of a package, so that what reads them is reached.
  const files = unzipSync(bytes)
  const names = Object.keys(files).filter((name) => /\.(json|xml)$/i.test(name))
  const name = names[random(names.length)] ?? ''
  const inside = files[name]
  if (!inside) return bytes
  return zipSync({ ...files, [name]: changed(inside, () => inside, random) }, { level: 0 })
}

function changed(bytes: Uint8Array, other: () => Uint8Array, random: Random): Uint8Array {
  let result = bytes
  for (let times = 1 + random(3); times > 0; times--) {
    const at = random(result.length + 1)
    const to = Math.min(result.length, at + random(40))
    const [before, after] = [result.subarray(0, at), result.subarray(to)]
    const between = [
      () => new Uint8Array(),
      () => encoded([...SIGNS][random([...SIGNS].length)] ?? ''),
      () => Uint8Array.of(random(256)),
      () => result.subarray(at, to),
      () => repeated(result.subarray(at, to), 2 + random(20)),
      () => pieceOf(other(), random),
    ][random(6)]
    const kept = random(20) === 0 ? new Uint8Array() : after
    result = joined(before, between?.() ?? new Uint8Array(), kept)
  }
  return result
}

const encoded = (text: string) => new TextEncoder().encode(text)

function pieceOf(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random(bytes.length + 1)
  return bytes.subarray(at, at + random(200))
}

const repeated = (bytes: Uint8Array, times: number) =>
  joined(...Array.from({ length: times }, () => bytes))

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    result.set(part, at)
    at += part.length
  }
  return result
}
