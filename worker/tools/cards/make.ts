// Makes the card images of all content. Images are cached in a folder that survives builds, with a
// hash of their content in the name, so that a build only draws what changed.
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { err, ok, type Result } from '../../../content/common/result.ts'
import type { Catalogue } from '../../../content/model/catalogue.ts'
import type { CardPaths } from '../../catalogue/cards.ts'
import { drawCard, type MissingGlyph } from './draw.ts'
import { fontsFor } from './fonts.ts'
import { type PlannedCard, planCards } from './plan.ts'
import { pictureHash, renderPng } from './render.ts'

export interface MakeOptions {
  /** The folder of cached images. */
  readonly cache: string
  /** The largest number of images. */
  readonly most: number
}

export interface CardFile {
  /** Relative to the public folder. */
  readonly path: string
  readonly bytes: Buffer
}

export interface MadeCards {
  readonly paths: CardPaths
  readonly files: readonly CardFile[]
  /** How many were drawn now and not found in the cache. */
  readonly drawn: number
  readonly isByBand: boolean
}

export async function makeCards(
  catalogue: Catalogue,
  { cache, most }: MakeOptions,
): Promise<Result<MadeCards, string>> {
  const plan = planCards(catalogue, most)
  if (!plan.ok) return plan
  await mkdir(cache, { recursive: true })
  const paths: Record<string, string> = {}
  const files: CardFile[] = []
  let drawn = 0
  for (const planned of plan.value.cards) {
    const svg = drawCard(planned.card)
    if (!svg.ok) return err(noFont(planned, svg.error))
    const fonts = fontsFor(planned.card.lang)
    const name = `${planned.key.replaceAll('/', '-')}-${await pictureHash(svg.value, fonts)}.png`
    let bytes = await readCached(join(cache, name))
    if (!bytes) {
      bytes = await renderPng(svg.value, fonts)
      await writeCached(join(cache, name), bytes)
      drawn++
    }
    paths[planned.key] = `/og/${name}`
    files.push({ path: `og/${name}`, bytes })
  }
  return ok({ paths, files, drawn, isByBand: plan.value.isByBand })
}

/** Deletes cached images that are not among these cards. */
export async function removeUnusedCards(cache: string, { files }: MadeCards): Promise<void> {
  const needed = new Set(files.map(({ path }) => path))
  const names = (await readdir(cache)).filter((name) => !needed.has(`og/${name}`))
  await Promise.all(names.map((name) => rm(join(cache, name), { force: true })))
}

function noFont({ about }: PlannedCard, { what, character }: MissingGlyph): string {
  const point = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  return `The card of ${about} cannot be drawn: no font has the "${character}" (U+${point}) of its ${what}. Add a font with this character to worker/tools/cards/fonts.ts.`
}

async function readCached(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Writes to another name first, so that a stopped build leaves no partial file. */
async function writeCached(path: string, bytes: Buffer): Promise<void> {
  const unfinished = `${path}.${process.pid}`
  await writeFile(unfinished, bytes)
  await rename(unfinished, path)
}
