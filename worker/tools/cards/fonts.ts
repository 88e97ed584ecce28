// The fonts of cards, by script. They are read at build time and none of them is served:
// what leaves us is the picture. All are under the SIL Open Font License.
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { type FontFile, readFont } from './font-file.ts'

/** What a text may be set in. */
export type Style = 'title' | 'light' | 'text'

interface Family {
  readonly name: string
  readonly file: string
}

const LATIN: Readonly<Record<Style, Family>> = {
  title: {
    name: 'Source Serif 4',
    file: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  },
  light: {
    name: 'Source Serif 4',
    file: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  },
  text: {
    name: 'Source Sans 3',
    file: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  },
}

/**
 * Fonts by ISO 15924 script, before those of LATIN, which has Greek and Cyrillic as well.
 * A language in another script gets a row here and its package among devDependencies.
 * Hebrew and Arabic come out as they should (tried with the Noto fonts); Devanagari does not:
 * the renderer gives no room to vowel signs that have a width of their own.
 */
const BY_SCRIPT: Readonly<Record<string, Readonly<Record<Style, Family>>>> = {}

export const WEIGHTS: Readonly<Record<Style, number>> = { title: 600, light: 400, text: 400 }

export interface Face {
  /** For `font-family`, first choice first. */
  readonly families: string
  readonly weight: number
  has(character: number): boolean
  /** In ems. */
  width(text: string): number
}

export interface Fonts {
  readonly faces: Readonly<Record<Style, Face>>
  readonly files: readonly Buffer[]
  /** Of all bytes of all files. */
  readonly hash: string
}

const { resolve } = createRequire(import.meta.url)
const kept = new Map<string, Fonts>()

export function fontsFor(lang: string): Fonts {
  const script = scriptOf(lang)
  const row = BY_SCRIPT[script]
  const key = row ? script : 'Latn'
  const fonts = kept.get(key) ?? load(row ? [row, LATIN] : [LATIN])
  kept.set(key, fonts)
  return fonts
}

/** The script that a language is written in, where its tag does not say: "Arab" for "fa". */
export const scriptOf = (lang: string) => new Intl.Locale(lang).maximize().script ?? 'Latn'

function load(rows: readonly Readonly<Record<Style, Family>>[]): Fonts {
  const files = new Map<string, FontFile>()
  for (const { file } of rows.flatMap((row) => Object.values(row))) {
    files.set(file, files.get(file) ?? readFont(resolve(file)))
  }
  const hash = createHash('sha256')
  for (const { bytes } of files.values()) hash.update(bytes)
  const face = (style: Style): Face => {
    const fonts = rows.flatMap((row) => files.get(row[style].file) ?? [])
    const having = (character: number) => fonts.find((font) => font.has(character))
    return {
      families: [...new Set(rows.map((row) => row[style].name))].join(', '),
      weight: WEIGHTS[style],
      has: (character) => having(character) !== undefined,
      width: (text) => {
        const widths = Array.from(text, (one) => one.codePointAt(0) ?? 0)
        return widths.reduce((sum, one) => sum + (having(one)?.width(one) ?? 0), 0)
      },
    }
  }
  return {
    faces: { title: face('title'), light: face('light'), text: face('text') },
    files: [...files.values()].map(({ bytes }) => bytes),
    hash: hash.digest('hex'),
  }
}
