// The fonts of cards, by script. The build reads them; only the images are served, never a font.
// All fonts are under the SIL Open Font License.
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { type FontFile, readFont } from './font-file.ts'

/** The styles of text on a card. */
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
 * Fonts by ISO 15924 script, tried before LATIN, which also has Greek and Cyrillic. A language in
 * another script needs an entry here and the package of its fonts in devDependencies. Hebrew and
 * Arabic are drawn correctly (tested with the Noto fonts). Devanagari is not: the renderer
 * reserves no width for vowel signs that have one.
 */
const BY_SCRIPT: Readonly<Record<string, Readonly<Record<Style, Family>>>> = {}

export const WEIGHTS: Readonly<Record<Style, number>> = { title: 600, light: 400, text: 400 }

export interface Face {
  /** The value of `font-family`, in order of preference. */
  readonly families: string
  readonly weight: number
  has(character: number): boolean
  /** In ems. */
  width(text: string): number
}

export interface Fonts {
  readonly faces: Readonly<Record<Style, Face>>
  readonly files: readonly Buffer[]
  /** A hash of all font files. */
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

/** The script of a language, also if its tag has none: "Arab" for "fa". */
const scriptOf = (lang: string) => new Intl.Locale(lang).maximize().script ?? 'Latn'

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
