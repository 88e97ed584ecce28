// Makes the card images of all content. Images are cached in a folder that survives builds, with a
// hash of their content in the name, so that a build only draws what changed.
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { err, ok, type Result } from '../../../content/common/result.ts'
import type { Catalogue } from '../../../content/model/catalogue.ts'
import { type OutputFile, writeFiles } from '../../../widget/tools/built-file.ts'
import type { CardPaths } from '../../catalogue/cards.ts'
import { drawCard, type MissingGlyph } from './draw.ts'
import type { CardLook } from './look.ts'
import { type CardDetail, type PlannedCard, planCards } from './plan.ts'
import { pictureHash, renderPng } from './render.ts'

export interface MadeCards {
  readonly paths: CardPaths
  /** Their paths are relative to the public folder. */
  readonly files: readonly OutputFile[]
  /** How many were drawn now and not found in the cache. */
  readonly drawn: number
  readonly detail: CardDetail
}

interface CardOptions {
  readonly look: CardLook
  /** The folder that keeps the images between builds. */
  readonly cache: string
  /** How many images there may be. */
  readonly most: number
  /** Called before a card is drawn, with its place among all of them, from 1. */
  onDraw?(place: number, count: number): void
}

export async function makeCards(
  catalogue: Catalogue,
  { look, cache, most, onDraw }: CardOptions,
): Promise<Result<MadeCards, string>> {
  const plan = planCards(catalogue, most)
  if (!plan.ok) return plan
  const paths: Record<string, string> = {}
  const files: OutputFile[] = []
  let drawn = 0
  for (const planned of plan.value.cards) {
    const svg = drawCard(planned.card, look)
    if (!svg.ok) return err(noFont(planned, svg.error))
    const fonts = look.fontsFor(planned.card.lang)
    const name = `${planned.key.replaceAll('/', '-')}-${await pictureHash(svg.value, fonts)}.png`
    let bytes: Buffer | undefined = await readFile(join(cache, name)).catch(() => undefined)
    if (!bytes) {
      onDraw?.(files.length + 1, plan.value.cards.length)
      bytes = await renderPng(svg.value, fonts)
      await writeFiles(cache, [{ path: name, bytes }])
      drawn++
    }
    paths[planned.key] = `/og/${name}`
    files.push({ path: `og/${name}`, bytes })
  }
  return ok({ paths, files, drawn, detail: plan.value.detail })
}

/** Deletes cached images that are not among these cards. */
export async function removeUnusedCards(cache: string, { files }: MadeCards): Promise<void> {
  const needed = new Set(files.map(({ path }) => path))
  const cached = await readdir(cache).catch(() => [])
  const names = cached.filter((name) => !needed.has(`og/${name}`))
  await Promise.all(names.map((name) => rm(join(cache, name), { force: true })))
}

function noFont({ about }: PlannedCard, { what, character }: MissingGlyph): string {
  const point = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  return `The card of ${about} can’t be drawn: no font has the "${character}" (U+${point}) of its ${what}. Add a font with this character to cardFonts in content/site.ts.`
}
