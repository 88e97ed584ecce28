// Packages of QTI: a zip with a manifest, cartridges (`.imscc`), and the exports of Canvas and
// Blackboard. Every file with questions is read, in the order of the manifest and of its tests.

import { isZip, openZip, type Zip } from '../../../containers/zip.ts'
import { decode } from '../../../decode.ts'
import { type Finding, type Imported, unreadable } from '../../../importer.ts'
import type { FoundPicture, PictureStore } from '../../../pictures.ts'
import type { QtiFile } from '../item.ts'
import { kindOfQti } from '../signs.ts'
import { type Manifest, NO_MANIFEST, readManifest } from './manifest.ts'
import { folderOf, pathFrom } from './paths.ts'
import { readTests } from './tests.ts'

const QUESTIONS = /\.(xml|qti|dat)$/i
const MANIFEST = /(^|\/)imsmanifest\.xml$/i

type ReadFile = (file: QtiFile, store: PictureStore) => Imported

/** By a manifest, or by the first files with questions if there is none. */
export function isPackage(bytes: Uint8Array): boolean {
  if (!isZip(bytes)) return false
  const zip = openZip(bytes)
  if (!zip.ok) return false
  const { names } = zip.value
  if (names.some((name) => MANIFEST.test(name))) return true
  const some = names.filter((name) => QUESTIONS.test(name)).slice(0, 5)
  return some.some((name) => kindOfQti(textIn(zip.value, name) ?? '') !== undefined)
}

export function readPackage(bytes: Uint8Array, store: PictureStore, readFile: ReadFile): Imported {
  const opened = openZip(bytes)
  if (!opened.ok) {
    const { code, reason, inside } = opened.error
    return unreadable(code, reason, { line: 1, ...(inside !== undefined && { inside }) })
  }
  const zip = opened.value
  const manifest = manifestOf(zip)
  const skipped: Finding[] = [...manifest.skipped]
  const texts = new Map<string, string>()
  for (const name of questionFiles(zip, manifest)) {
    const read = zip.read(name)
    if (!read.ok)
      skipped.push({
        ...read.error,
        line: 1,
        inside: name,
        reason: `${read.error.reason} Skipped.`,
      })
    else {
      const text = decode(read.value)
      if (kindOfQti(text)) texts.set(name, text)
    }
  }
  const isTest = ([, text]: readonly [string, string]) => kindOfQti(text) === 'test'
  const tests = readTests(new Map([...texts].filter(isTest)), zip.has)
  const known = skipped.map(({ reason }) => reason)
  skipped.push(...tests.skipped.filter(({ reason }) => !known.includes(reason)))
  const items = new Map([...texts].filter((one) => !isTest(one)))
  // The items of a test in its order, and then all others.
  const order = new Set([...tests.paths.filter((path) => items.has(path)), ...items.keys()])
  const parts = [...order].map((inside) =>
    readFile(fileIn(zip, inside, items.get(inside) ?? ''), store),
  )
  if (parts.length === 0 && skipped.length === 0)
    return unreadable('no-question', 'the package has no file with questions of QTI.')
  return joinedParts(parts, manifest, { skipped, warnings: tests.warnings })
}

function manifestOf(zip: Zip): Manifest {
  const path = zip.names.find((name) => MANIFEST.test(name))
  const text = path === undefined ? undefined : textIn(zip, path)
  return path === undefined || text === undefined ? NO_MANIFEST : readManifest(text, path, zip.has)
}

/** Canvas has each quiz twice, and its full form in a folder of its own. */
function questionFiles({ names, has }: Zip, { paths }: Manifest): string[] {
  const all = new Set(
    [...paths, ...names].filter((name) => QUESTIONS.test(name) && !MANIFEST.test(name)),
  )
  return [...all].filter((name) => {
    const [, id] = /(?:^|\/)([^/]+)\/assessment_qti\.xml$/.exec(name) ?? []
    return id === undefined || !has(`non_cc_assessments/${id}.xml.qti`)
  })
}

function fileIn(zip: Zip, inside: string, text: string): QtiFile {
  const at = (href: string) => pathFrom(folderOf(inside), href)
  return {
    text,
    inside,
    picture: (src) => pictureIn(zip, src, at(src)),
    other(href) {
      const path = at(href)
      return path === undefined ? undefined : textIn(zip, path)
    },
  }
}

/** Canvas and Blackboard have words for the folder of their files. */
function pictureIn(zip: Zip, src: string, path: string | undefined): FoundPicture | undefined {
  const [, base] = /^(?:\$|%24)IMS-CC-FILEBASE(?:\$|%24)\/(.*)$/.exec(src) ?? []
  const [xid] = /xid-\d+_\d+/.exec(src) ?? []
  const candidates = [
    base === undefined ? path : pathFrom('web_resources', base),
    base === undefined ? undefined : pathFrom('', base),
    xid === undefined
      ? undefined
      : zip.names.find((name) => name.includes(xid) && !name.endsWith('.xml')),
  ]
  const name = candidates.find((one) => one !== undefined && zip.has(one))
  const read = name === undefined ? undefined : zip.read(name)
  return name !== undefined && read?.ok ? { name, bytes: read.value } : undefined
}

function textIn(zip: Zip, name: string): string | undefined {
  const read = zip.read(name)
  return read.ok ? decode(read.value) : undefined
}

function joinedParts(
  parts: readonly Imported[],
  manifest: Manifest,
  { skipped, warnings }: Pick<Imported, 'skipped' | 'warnings'>,
): Imported {
  const titles = [...new Set(parts.flatMap(({ title }) => title ?? []))]
  const langs = [...new Set(parts.flatMap(({ lang }) => lang ?? []))]
  const title = titles.length === 1 ? titles[0] : manifest.title
  const several = `its ${titles.length} quizzes become one: ${titles.join(', ').slice(0, 200)}.`
  return {
    drafts: parts.flatMap(({ drafts }) => drafts),
    skipped: [...skipped, ...parts.flatMap((part) => part.skipped)],
    warnings: [
      ...(titles.length > 1 ? [{ code: 'several-quizzes', reason: several, line: 1 }] : []),
      ...warnings,
      ...parts.flatMap((part) => part.warnings),
    ],
    ...(title !== undefined && { title }),
    ...(manifest.description !== undefined && { description: manifest.description }),
    ...(manifest.source && { source: manifest.source }),
    ...(langs.length === 1 && langs[0] && { lang: langs[0] }),
  }
}
