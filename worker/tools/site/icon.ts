// The icon of a site: its own drawing, its letters or a tick, as SVG and as the bitmap that programs
// ask for at /favicon.ico. The renderer reads the drawing and writes it anew, as paths: scripts, links
// and fonts are gone, so it looks the same everywhere and does nothing.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SURFACES } from '../../../content/appearance/accent.ts'
import type { Site, SiteIcon } from '../../../content/model/site.ts'
import type { Fonts } from '../cards/fonts.ts'
import { pathsOf, renderPixels } from '../cards/render.ts'
import { encodeIco } from './ico.ts'

export interface Icon {
  /** With a margin, if it is one of ours. */
  readonly svg: string
  readonly ico: Buffer
  /** Without margin, for cards. */
  readonly mark: string
}

/** In pixels, of the bitmap; and the side of our drawings. */
const SIDE = 32

/** `folder` is content/; `accent` is canonical. */
export async function makeIcon(
  { icon }: Pick<Site, 'icon'>,
  accent: string,
  fonts: Fonts,
  folder: string,
): Promise<Icon> {
  const own = icon && 'file' in icon ? await readFile(join(folder, icon.file), 'utf8') : undefined
  const svg = await pathsOf(own ?? drawn(icon, accent, fonts, 0), fonts)
  const mark = own === undefined ? await pathsOf(drawn(icon, accent, fonts, 2), fonts) : svg
  const pixels = await renderPixels(svg, fonts, SIDE)
  return { svg, ico: encodeIco(pixels), mark }
}

/** `cut` is what is left out at each edge. */
function drawn(icon: SiteIcon | undefined, accent: string, fonts: Fonts, cut: number): string {
  const side = SIDE - 2 * cut
  const ink = SURFACES.light.page
  const square = `<rect x="2" y="2" width="28" height="28" rx="7" fill="${accent}"/>`
  const sign =
    icon && 'letters' in icon
      ? lettersOn(icon.letters, ink, fonts)
      : `<path d="M9 16.5l5 5L23.5 11" fill="none" stroke="${ink}" stroke-width="3.2" stroke-linecap="round" stroke-linejoin="round"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${cut} ${cut} ${side} ${side}">${square}${sign}</svg>`
}

function lettersOn(letters: string, ink: string, fonts: Fonts): string {
  const { families, weight, width, has } = fonts.faces.title
  const missing = [...letters].find((letter) => !has(letter.codePointAt(0) ?? 0))
  if (missing !== undefined)
    throw new Error(
      `The icon can’t be drawn: no font has the "${missing}". Add a font with this character to cardFonts in content/site.ts.`,
    )
  const size = Math.min(21, 22 / width(letters))
  const escaped = letters.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<text x="16" y="${16 + 0.34 * size}" text-anchor="middle" font-family="${families}" font-weight="${weight}" font-size="${size}" fill="${ink}">${escaped}</text>`
}
