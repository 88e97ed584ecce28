// The README and the checklists for contributors are true: the files that they name exist, and each
// question type, language and format is in all the places that its checklist names.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { FORMATS } from '../../../content/import/about/formats.ts'
import { IMPORTERS } from '../../../content/import/formats.ts'
import { TYPES } from '../../support/content/golden.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const read = (path: string) => readFileSync(`${ROOT}${path}`, 'utf8')
const README = read('README.md')
const CHECKLISTS = read('.github/CONTRIBUTING.md')

/** Paths in code, in links, and in the diagram. Those with a placeholder are left out. */
const pathsIn = (text: string) =>
  [...text.matchAll(/[`("[]((?:\.github|content|worker|widget|test)\/[\w./-]*)[`)"#\]]/g)]
    .map(([, path = '']) => path)
    .filter((path) => !/\b(ID|TYPE|TAG|FORMAT)\b/.test(path))

/** The paths that a checklist begins its lines with. */
function placesOf(title: string): string[] {
  const [, section = ''] = CHECKLISTS.split(`## ${title}\n`)
  const [list = ''] = section.split('\n## ')
  return [...list.matchAll(/^(?:\d+\.|- \[ \]) `([^`]+)`/gm)].map(([, path = '']) => path)
}

/** Whether `name` is in the place: as a file or folder of that name, or as a word of the file. */
const isIn = (place: string, placeholder: string, name: string) =>
  place.includes(placeholder)
    ? existsSync(`${ROOT}${place.replace(placeholder, name)}`)
    : new RegExp(`\\b${name}\\b`).test(read(place))

describe.each([
  ['README', README, 20],
  ['the checklists', CHECKLISTS, 10],
] as const)('%s', (_, text, least) => {
  it('names files and folders that exist', () => {
    const paths = pathsIn(text)
    expect(paths.length).toBeGreaterThan(least)
    expect(paths.filter((path) => !existsSync(`${ROOT}${path}`))).toEqual([])
  })
})

describe('the checklist for a question type', () => {
  const places = placesOf('Add a question type')

  it('has at most twelve places', () => {
    expect(places.length).toBeGreaterThan(0)
    expect(places.length).toBeLessThanOrEqual(12)
  })

  it.each(places)('names %s, where each type is', (place) => {
    expect(TYPES.filter((type) => !isIn(place, 'TYPE', type))).toEqual([])
  })
})

describe('the checklist for a language', () => {
  /** English is built in; all others came by this list. */
  const tags = ['ar', 'de', 'es', 'fr', 'he', 'hi', 'it', 'ja', 'pl', 'pt', 'tr', 'zh']

  it.each(placesOf('Add a language'))('names %s, where each language is', (place) => {
    expect(tags.filter((tag) => !isIn(place, 'TAG', tag))).toEqual([])
  })

  it('names each file of the sources that lists them all', () => {
    const sources = globSync('{content,widget,worker}/**/*.{ts,tsx}', { cwd: ROOT })
    const lists = sources.filter((path) => tags.every((tag) => isIn(path, 'TAG', tag)))
    const named = placesOf('Add a language').filter((place) => !place.includes('TAG'))
    expect(named.toSorted()).toEqual(lists.toSorted())
  })
})

describe('the checklist for an importer', () => {
  const [, list, about, fixtures, generated] = placesOf('Add an importer')
  /** Those of other systems. Our own files are tested where they are written. */
  const ids = FORMATS.map(({ id }) => id)

  it('names the list of importers, in which each format is', () => {
    expect(list).toBe('content/import/formats.ts')
    expect(ids.filter((id) => !IMPORTERS.some((importer) => importer.id === id))).toEqual([])
  })

  it('names where each format is described, has its files, and is generated', () => {
    expect(about).toBe('content/import/about/formats.ts')
    expect(IMPORTERS.filter(({ id }) => !ids.includes(id)).map(({ id }) => id)).toEqual([
      'json',
      'markdown',
    ])
    expect(ids.filter((id) => !isIn(fixtures ?? '', 'FORMAT', id))).toEqual([])
    expect(ids.filter((id) => !isIn(generated ?? '', 'FORMAT', id))).toEqual([])
  })
})
