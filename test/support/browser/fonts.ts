// The fonts of the browser in tests come from npm alone, so that text has the same width on
// every machine. Chromium on Linux asks fontconfig for fonts, and fontconfig reads the file
// that FONTCONFIG_FILE names in place of the machine's own.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const inPackages = (path: string) =>
  new URL(`../../../node_modules/${path}`, import.meta.url).pathname

/** Fonts for tests that compare widths. In the wide one the same text takes more lines. */
export const NARROW = inPackages('@expo-google-fonts/source-sans-3/200ExtraLight')
export const WIDE = inPackages('@expo-google-fonts/source-serif-4/900Black')

/** The fonts of screenshots that are compared with committed ones. */
export const PINNED = ['400Regular', '600SemiBold'].map((weight) =>
  inPackages(`@expo-google-fonts/source-sans-3/${weight}`),
)

/** The environment of a browser that has the fonts of these folders and no others. */
export function fontsOf(folder: string, name: string, fonts: readonly string[]) {
  const home = join(folder, `fontconfig-${name}`)
  mkdirSync(home, { recursive: true })
  const dirs = fonts.map((path) => `<dir>${path}</dir>`).join('')
  const file = join(home, 'fonts.conf')
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>${dirs}<cachedir>${home}/cache</cachedir></fontconfig>\n`,
  )
  return { FONTCONFIG_FILE: file, FONTCONFIG_PATH: home }
}
