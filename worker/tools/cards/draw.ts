// Draws a card as SVG: a title, the content of its kind, and the name of the site.
import { directionOf } from '../../../content/common/direction.ts'
import { err, ok, type Result } from '../../../content/common/result.ts'
import { CARD_HEIGHT, CARD_WIDTH } from '../../catalogue/cards.ts'
import { type Card, type PageCard, type ScoreCard, textsOf, type VerdictCard } from './card.ts'
import type { CardLook } from './look.ts'
import * as shapes from './shapes.ts'
import { BOTTOM, INNER, MARGIN, MUTED, PAPER, type Sheet, TEXT } from './shapes.ts'
import { typeset } from './typeset.ts'

/** The vertical position of the rule above the footer, on cards without a bar. */
const RULE = BOTTOM - 68

export interface MissingGlyph {
  /** Which text of the card contains the character. */
  readonly what: string
  readonly character: string
}

/** The error is a character that a font does not have. */
export function drawCard(card: Card, look: CardLook): Result<string, MissingGlyph> {
  const sheet = {
    look,
    fonts: look.fontsFor(card.lang),
    isMirrored: directionOf(card.lang) === 'rtl',
  }
  const missing = missingGlyph(card, sheet)
  if (missing) return err(missing)
  const size = `width="${CARD_WIDTH}" height="${CARD_HEIGHT}"`
  return ok(
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect ${size} fill="${PAPER}"/>${drawn(card, sheet)}</svg>`,
  )
}

/** Every weight must have the character. Weights that differ in this are a mistake in fonts.ts. */
function missingGlyph(card: Card, { fonts, look }: Sheet): MissingGlyph | undefined {
  const { faces } = fonts
  for (const [what, text] of textsOf(card, look.name)) {
    for (const character of text.replace(/[\s\p{DI}]/gu, '')) {
      const point = character.codePointAt(0) ?? 0
      if (!Object.values(faces).every((face) => face.has(point))) return { what, character }
    }
  }
  return undefined
}

function drawn(card: Card, sheet: Sheet): string {
  switch (card.kind) {
    case 'page':
      return drawPage(card, sheet)
    case 'score':
      return drawScore(card, sheet)
    case 'verdict':
      return drawVerdict(card, sheet)
  }
}

function drawPage({ title, description, note }: PageCard, sheet: Sheet): string {
  const { faces } = sheet.fonts
  const heading = {
    ...typeset(title, faces.title, {
      width: INNER,
      height: 310,
      sizes: steps(96, 48),
      leading: 1.08,
    }),
    top: MARGIN,
    leading: 1.08,
  }
  const top = shapes.bottomOf(heading) + 52
  const room = { width: INNER, height: RULE - 20 - top, sizes: steps(38, 34), leading: 1.32 }
  return [
    shapes.block(sheet, { ...heading, style: 'title', colour: TEXT }),
    shapes.block(sheet, {
      ...typeset(description, faces.text, room),
      style: 'text',
      colour: MUTED,
      top,
      leading: 1.32,
    }),
    shapes.rule(RULE),
    shapes.footer(sheet, note),
  ].join('')
}

function drawScore({ title, score, filled }: ScoreCard, sheet: Sheet): string {
  const above = heading(title, sheet)
  const baseline = 402
  // The largest size that fits below the title.
  const most = Math.min(176, (baseline - shapes.bottomOf(above) - 70) / shapes.CAPITALS)
  return [
    shapes.block(sheet, above),
    shapes.score(sheet, score, most, baseline),
    shapes.bar(sheet, filled, baseline + 58),
    shapes.footer(sheet),
  ].join('')
}

function drawVerdict({ title, verdict }: VerdictCard, sheet: Sheet): string {
  const room = { width: INNER, height: 220, sizes: steps(100, 52), leading: 1.08 }
  const lines = { ...typeset(verdict, sheet.fonts.faces.title, room), top: 0, leading: 1.08 }
  // The last line is directly above the rule, for any number of lines.
  const top = RULE - 52 - shapes.bottomOf(lines)
  return [
    shapes.block(sheet, heading(title, sheet)),
    shapes.block(sheet, { ...lines, style: 'title', colour: sheet.look.accent, top }),
    shapes.rule(RULE),
    shapes.footer(sheet),
  ].join('')
}

/** A smaller title, on cards whose main content is the result. */
function heading(title: string, sheet: Sheet): shapes.Block {
  const room = { width: INNER, height: 190, sizes: steps(60, 38), leading: 1.14 }
  const setting = typeset(title, sheet.fonts.faces.title, room)
  return { ...setting, style: 'title', colour: TEXT, top: MARGIN, leading: 1.14 }
}

function steps(from: number, to: number): number[] {
  return Array.from({ length: (from - to) / 2 + 1 }, (_, nth) => from - 2 * nth)
}
