// The colours of a site as CSS. They are read and written anew, so that nothing of content/site.ts gets
// into a stylesheet as it stands there.
import {
  colourOf,
  SCHEMES,
  type Scheme,
  WIDGET_ACCENT,
} from '../../../content/appearance/accent.ts'
import { writeColour } from '../../../content/appearance/colour.ts'
import type { Site } from '../../../content/model/site.ts'

type Coloured = Pick<Site, 'colours'>

/**
 * For our own pages, and for the widget on them and in frames. Print and the ready themes set other
 * colours, so this rule comes before them.
 */
export function siteStyles(site: Coloured): string {
  const accent = accentOf(site)
  return `:root { --accent: ${accent}; --self-check-accent: ${accent}; }`
}

/** For other pages, as a blogger copies it. Empty if the widget has these colours by itself. */
export function colourCss(site: Coloured): string {
  const own = SCHEMES.some((scheme) => colour(site, scheme) !== WIDGET_ACCENT[scheme])
  return own ? `self-check, self-check-guide {\n  --self-check-accent: ${accentOf(site)};\n}\n` : ''
}

const accentOf = (site: Coloured) =>
  `light-dark(${SCHEMES.map((one) => colour(site, one)).join(', ')})`

const colour = ({ colours }: Coloured, scheme: Scheme) =>
  writeColour(colourOf(colours.accent[scheme]))
