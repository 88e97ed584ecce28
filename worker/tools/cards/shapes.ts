// The SVG shapes of cards: lines of text, a bar, a rule, the footer. Each begins at the start edge
// of the sheet, which is the right edge for languages that are written from right to left.
import { SURFACES } from '../../../content/appearance/accent.ts'
import { CARD_HEIGHT, CARD_WIDTH } from '../../catalogue/cards.ts'
import type { Span } from '../../strings/card-strings.ts'
import type { Face, Fonts, Style } from './fonts.ts'
import type { CardLook } from './look.ts'
import type { Setting } from './typeset.ts'

/** The distance of all content from the edges, because some sites crop the image. */
export const MARGIN = 64
export const INNER = CARD_WIDTH - 2 * MARGIN
export const BOTTOM = CARD_HEIGHT - MARGIN

export const PAPER = SURFACES.light.surface
export const TEXT = SURFACES.light.text
export const MUTED = '#5c5a55'
const TRACK = '#dfdcd4'

export interface Sheet {
  readonly look: CardLook
  readonly fonts: Fonts
  readonly isMirrored: boolean
}

export interface Block extends Setting {
  readonly style: Style
  readonly colour: string
  /** The top of the capitals in the first line. */
  readonly top: number
  readonly leading: number
}

/** The height of capitals, in ems. */
export const CAPITALS = 0.67

export function block(sheet: Sheet, { size, lines, style, colour, top, leading }: Block): string {
  const baseline = (nth: number) => top + size * (CAPITALS + nth * leading)
  return lines
    .map((line, nth) => text(sheet, style, size, baseline(nth), colour, escaped(line)))
    .join('')
}

/** The baseline of the last line of a block. */
export const bottomOf = ({ size, lines, top, leading }: Omit<Block, 'style' | 'colour'>) =>
  top + size * (CAPITALS + (lines.length - 1) * leading)

/** One line with coloured strong spans, never wider than the sheet. */
export function score(sheet: Sheet, spans: readonly Span[], most: number, baseline: number) {
  const { title, light } = sheet.fonts.faces
  const face = ({ strong }: Span) => (strong ? title : light)
  const ems = spans.reduce((sum, span) => sum + face(span).width(span.text), 0)
  const size = Math.min(most, Math.floor(INNER / ems))
  const pieces = spans.map((span) => {
    const colour = span.strong ? sheet.look.accent : MUTED
    return `<tspan font-weight="${face(span).weight}" fill="${colour}">${escaped(span.text)}</tspan>`
  })
  // Large numerals have a visible side bearing. The indent aligns them with the title.
  return text(sheet, 'light', size, baseline, MUTED, pieces.join(''), { indent: -size * 0.02 })
}

/** A bar across the sheet, filled from its start. `filled` is from 0 to 1. */
export function bar({ isMirrored, look }: Sheet, filled: number, top: number): string {
  const height = 26
  const piece = (width: number, colour: string) => {
    const x = isMirrored ? CARD_WIDTH - MARGIN - width : MARGIN
    return `<rect x="${x}" y="${top}" width="${width}" height="${height}" rx="${height / 2}" fill="${colour}"/>`
  }
  const width = Math.max(height, Math.round(INNER * filled))
  return piece(INNER, TRACK) + (filled > 0 ? piece(width, look.accent) : '')
}

export const rule = (y: number) =>
  `<rect x="${MARGIN}" y="${y}" width="${INNER}" height="2" fill="${TRACK}"/>`

/** The icon and name of the site, and a note at the other end. A long name is written smaller. */
export function footer(sheet: Sheet, note?: string): string {
  const { look, fonts, isMirrored } = sheet
  const side = 40
  const x = isMirrored ? CARD_WIDTH - MARGIN - side : MARGIN
  const icon = Buffer.from(look.icon).toString('base64')
  const mark = `<image x="${x}" y="${BOTTOM - side}" width="${side}" height="${side}" href="data:image/svg+xml;base64,${icon}"/>`
  const baseline = BOTTOM - 9
  const indent = side + 14
  const noteWidth = note ? 34 * fonts.faces.text.width(note) + 28 : 0
  const most = (INNER - indent - noteWidth) / fonts.faces.title.width(look.name)
  const size = Math.min(34, Math.floor(most))
  const name = text(sheet, 'title', size, baseline, TEXT, escaped(look.name), { indent })
  if (!note) return mark + name
  return mark + name + text(sheet, 'text', 34, baseline, MUTED, escaped(note), { isAtEnd: true })
}

function text(
  { fonts, isMirrored }: Sheet,
  style: Style,
  size: number,
  baseline: number,
  colour: string,
  content: string,
  { indent = 0, isAtEnd = false } = {},
): string {
  const { families, weight }: Face = fonts.faces[style]
  const isAtRight = isMirrored !== isAtEnd
  const x = isAtRight ? CARD_WIDTH - MARGIN - indent : MARGIN + indent
  const anchor = isAtRight ? ' text-anchor="end"' : ''
  // The renderer does not support `direction`, so the text is in a right-to-left isolate (U+2067).
  const directed = isMirrored ? `\u2067${content}\u2069` : content
  return `<text xml:space="preserve" x="${round(x)}" y="${round(baseline)}" font-family="${families}" font-weight="${weight}" font-size="${size}" fill="${colour}"${anchor}>${directed}</text>`
}

const round = (value: number) => Math.round(value * 10) / 10
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escaped = (raw: string) => raw.replace(/[&<>]/g, (one) => ESCAPES[one] ?? one)
