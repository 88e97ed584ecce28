// The fonts of cards, by script. The build reads them; only the images are served, never a font.
// Those below are under the SIL Open Font License; a site adds its own in content/site.ts.
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { CardFonts } from '../../../content/model/site.ts'
import { type FontFile, readFont } from './font-file.ts'

/** The styles of text on a card. */
export type Style = 'title' | 'light' | 'text'

/** For every script that the site has no fonts for. They have Latin, Greek and Cyrillic letters. */
const LATIN: CardFonts = {
  title: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  light: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  text: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
}

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

export type FontsFor = (lang: string) => Fonts

/**
 * The fonts of a site by language: first those of its script, then those of other scripts, because a
 * title may have words of another language. Hebrew and Arabic are drawn correctly (tested with the
 * Noto fonts). Devanagari is not: the renderer reserves no width for vowel signs that have one.
 * `folder` is content/, where paths of files begin.
 */
export function cardFonts(own: Readonly<Record<string, CardFonts>>, folder: string): FontsFor {
  const kept = new Map<string, Fonts>()
  return (lang) => {
    const script = scriptOf(lang)
    const fonts = kept.get(script) ?? load(inOrder(own, script), folder)
    kept.set(script, fonts)
    return fonts
  }
}

/** Those of Selfcheck alone. */
export const fontsFor: FontsFor = cardFonts({}, '')

/** The script of a language, also if its tag has none: "Arab" for "fa". */
const scriptOf = (lang: string) => new Intl.Locale(lang).maximize().script ?? 'Latn'

function inOrder(own: Readonly<Record<string, CardFonts>>, script: string): CardFonts[] {
  const { [script]: first, ...others } = own
  return [...(first ? [first] : []), ...Object.values(others), LATIN]
}

const { resolve } = createRequire(import.meta.url)

function load(rows: readonly CardFonts[], folder: string): Fonts {
  const files = new Map<string, FontFile>()
  const fileOf = (path: string) => {
    const file =
      files.get(path) ?? readFont(path.startsWith('./') ? join(folder, path) : resolve(path))
    files.set(path, file)
    return file
  }
  const face = (style: Style): Face => {
    const fonts = rows.map((row) => fileOf(row[style] ?? row.text))
    const having = (character: number) => fonts.find((font) => font.has(character))
    return {
      families: [
        ...new Set(fonts.map(({ family }) => `'${family.replaceAll(/['"<&\\]/g, '')}'`)),
      ].join(', '),
      weight: fonts[0]?.weight ?? 400,
      has: (character) => having(character) !== undefined,
      width: (text) => {
        const widths = Array.from(text, (one) => one.codePointAt(0) ?? 0)
        return widths.reduce((sum, one) => sum + (having(one)?.width(one) ?? 0), 0)
      },
    }
  }
  const faces = { title: face('title'), light: face('light'), text: face('text') }
  const hash = createHash('sha256')
  for (const { bytes } of files.values()) hash.update(bytes)
  return { faces, files: [...files.values()].map(({ bytes }) => bytes), hash: hash.digest('hex') }
}
