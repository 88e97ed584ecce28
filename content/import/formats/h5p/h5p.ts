// H5P packages (https://h5p.org/documentation/developers/h5p-specification): h5p.json says what a
// package is, content/content.json has its texts. Of the other files only pictures are read that a
// question shows.

import { err, ok, type Result } from '../../../common/result.ts'
import type { QuizOrigin } from '../../../model/source.ts'
import { H5P } from '../../about/h5p.ts'
import { isZip, openZip, type Zip } from '../../containers/zip.ts'
import {
  type Fault,
  type Imported,
  type Importer,
  type ImportFile,
  unreadable,
} from '../../importer.ts'
import { readItems, type Warn } from '../../items.ts'
import { type PictureStore, pictureStore } from '../../pictures.ts'
import { htmlWords } from '../../text/html.ts'
import { type Library, librariesIn, typeOf } from './libraries.ts'
import { inTodaysForm } from './older.ts'
import { About, Metadata, QuestionSet } from './shapes.ts'
import { textsOf, warnOfLicence } from './texts.ts'
import { isLeaf, READERS, REFUSED, SHOWN } from './types.ts'

const ABOUT = 'h5p.json'
const CONTENT = 'content/content.json'

/** Of the texts of a package: more than any book of questions. */
const MAX_JSON = 50 * 2 ** 20

export const h5p: Importer = {
  id: H5P.id,
  title: H5P.title,
  recognises({ bytes }) {
    const zip = isZip(bytes) ? openZip(bytes) : undefined
    return zip?.ok === true && zip.value.has(ABOUT)
  },
  read,
}

function read({ bytes }: ImportFile): Imported {
  const zip = openZip(bytes)
  if (!zip.ok) return fault(zip.error)
  const about = readAbout(zip.value)
  if (!about.ok) return fault(about.error)
  const content = readJson(zip.value, CONTENT)
  if (!content.ok) return fault(content.error)
  const root = typeOf(about.value.mainLibrary)
  const libraries = librariesIn(content.value.text, content.value.json, root, isLeaf)
  const questions = libraries.filter((one) => isQuestion(one.type) || isUnknown(one))
  if (questions.length === 0) {
    const reason = `this H5P content (${root.slice(0, 60)}) holds no questions of a type that is known here.`
    return fault({ code: 'h5p-no-questions', reason, inside: CONTENT })
  }
  const store = pictureStore()
  const items = readItems(
    questions.map((one) => ({ ...one, inside: CONTENT })),
    ({ type }) => (READERS[type] ? undefined : type),
    ({ type, params, metadata, line }, warn) => {
      const reader = READERS[type]
      if (!reader) return err({ code: 'h5p-type', reason: REFUSED[type]?.why ?? UNKNOWN })
      const picture = (path: string) => addressOf(path, zip.value, store, warn)
      const made = reader(inTodaysForm(params), textsOf(picture, warn), warn, line)
      if (!made.ok) return made
      if ([made.value].flat().length === 0) return EMPTY
      warnOfLicence(Metadata.safeParse(metadata).data, 'it', warn)
      return ok([made.value].flat().map((draft) => ({ ...draft, inside: CONTENT })))
    },
  )
  const source = sourceOf(about.value)
  const set =
    root === 'H5P.QuestionSet' ? QuestionSet.safeParse(content.value.json).data : undefined
  const description = htmlWords(set?.introPage?.introduction ?? '')
  const { title, language, defaultLanguage } = about.value
  const lang = [language, defaultLanguage].find((one) => /^[a-z]{2,3}(-\w+)*$/i.test(one))
  return {
    ...items,
    warnings: [...items.warnings, ...shownBeside(libraries), ...behindAll(set)],
    pictures: store.pictures,
    ...(title.trim() && { title: title.trim() }),
    ...(description && { description }),
    ...(lang && lang !== 'und' && { lang }),
    ...(source && { source }),
  }
}

const EMPTY = err({ code: 'h5p-broken', reason: 'it holds no question.' })

const UNKNOWN = 'it is a type of content that is not known here.'

/** Something new may be a question; the types that only hold others are not named anywhere. */
const isUnknown = ({ type, isHolder }: Library) => !isHolder && !isLeaf(type)

const isQuestion = (type: string) => Object.hasOwn(READERS, type) || Object.hasOwn(REFUSED, type)

function fault({ code, reason, inside }: Fault): Imported {
  return unreadable(code, reason, { line: 1, ...(inside !== undefined && { inside }) })
}

function readAbout(zip: Zip): Result<About, Fault> {
  const json = readJson(zip, ABOUT)
  if (!json.ok) return json
  const about = About.safeParse(json.value.json)
  if (about.success) return ok(about.data)
  return err({ code: 'h5p-broken', reason: 'it does not say what the package is.', inside: ABOUT })
}

function readJson(zip: Zip, inside: string): Result<{ text: string; json: unknown }, Fault> {
  const bytes = zip.read(inside)
  if (!bytes.ok) return bytes
  if (bytes.value.length > MAX_JSON)
    return err({ code: 'too-large', reason: 'it is larger than 50 MB. Split it.', inside })
  const text = new TextDecoder().decode(bytes.value)
  try {
    return ok({ text, json: JSON.parse(text) })
  } catch {
    return err({ code: 'not-json', reason: 'it is no JSON. Export the package again.', inside })
  }
}

/** A picture elsewhere, or one that is not in the package, is not at hand. */
function addressOf(path: string, zip: Zip, store: PictureStore, warn: Warn): string | undefined {
  const name = `content/${path.replace(/#tmp$/, '')}`
  const bytes = zip.has(name) ? zip.read(name) : undefined
  return bytes?.ok ? store.add(name, bytes.value, warn) : undefined
}

/** "U" is for a licence that nobody stated. */
function sourceOf({
  title,
  authors,
  source,
  license,
  licenseVersion,
}: About): QuizOrigin | undefined {
  const author = authors
    .map(({ name }) => name.trim())
    .filter((name) => name !== '')
    .join(', ')
  const licence = license === 'U' ? '' : `${LICENCES[license] ?? license} ${licenseVersion}`.trim()
  const url = /^https?:\/\//i.test(source) ? source : ''
  if (!author && !licence && !url) return undefined
  return {
    ...(title.trim() && { title: title.trim() }),
    ...(author && { author }),
    ...(url && { url }),
    ...(licence && { licence }),
  }
}

const LICENCES: Readonly<Record<string, string>> = {
  C: '© All rights reserved',
  PD: 'Public domain',
  CC: 'Creative Commons',
}

function shownBeside(libraries: readonly Library[]) {
  const shown = Map.groupBy(libraries, ({ type }) => SHOWN[type])
  return [...shown].flatMap(([what, list]) => {
    if (what === undefined) return []
    const times = list.length === 1 ? '' : ` (${list.length} times)`
    const reason = `${what} between the questions${times} is left out.`
    return [{ code: 'h5p-left-out', line: list[0]?.line ?? 1, inside: CONTENT, reason }]
  })
}

/** Feedback for the whole of a set, by the points that were reached. */
function behindAll(set: QuestionSet | undefined) {
  const texts = (set?.endGame?.overallFeedback ?? []).map(({ feedback }) => htmlWords(feedback))
  if (texts.every((text) => text === '')) return []
  const reason = 'feedback for the whole set by the number of points is left out.'
  return [{ code: 'h5p-overall-feedback', line: 1, inside: CONTENT, reason }]
}
