// What the cards and the icons of a site look like, from content/site.ts.
import { colourOf } from '../../../content/appearance/accent.ts'
import { writeColour } from '../../../content/appearance/colour.ts'
import type { Site } from '../../../content/model/site.ts'
import { cardFonts } from '../cards/fonts.ts'
import type { CardLook } from '../cards/look.ts'
import { makeIcon } from './icon.ts'

export interface SiteLook {
  readonly cards: CardLook
  readonly icons: readonly { readonly path: string; readonly bytes: Buffer }[]
}

/** `folder` is content/, where paths of the site begin. */
export async function lookOf(site: Site, folder: string): Promise<SiteLook> {
  const accent = writeColour(colourOf(site.colours.accent.light))
  const fontsFor = cardFonts(site.cardFonts ?? {}, folder)
  const icon = await makeIcon(site, accent, fontsFor(site.lang), folder)
  return {
    cards: { name: site.name, accent, icon: icon.mark, fontsFor },
    icons: [
      { path: 'favicon.svg', bytes: Buffer.from(icon.svg) },
      { path: 'favicon.ico', bytes: icon.ico },
    ],
  }
}
