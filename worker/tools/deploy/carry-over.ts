// Carries files over from the live origin into a new deployment. A deployment replaces all static
// files, but cached copies of an earlier loader still request the chunks of its build, pages that
// pinned a version request its file, open pages show earlier pictures, and other sites show earlier
// cards. So each deployment contains the chunks of the last builds, every pinned file, and earlier
// pictures and cards. All of them are checked before any is written.
import { err, ok, type Result } from '../../../content/common/result.ts'
import type { OutputFile } from '../../../widget/tools/built-file.ts'
import {
  BUILDS_KEPT,
  CARDS_MAX,
  type ChunkBuild,
  type ChunkFile,
  type ChunkIndex,
  INDEX_MAX_BYTES,
  INDEX_PATH,
  integrityOf,
  PICTURES_MAX,
  parseIndex,
} from '../chunk-index.ts'
import { type Problem, readLive } from '../live.ts'

interface CarryOver {
  /** The index to deploy. */
  readonly index: ChunkIndex
  /** The files of the live origin that this build does not have. */
  readonly files: readonly OutputFile[]
}

/** How many files are fetched at the same time. */
const CONCURRENT_FETCHES = 6

export async function readLiveIndex(live: URL): Promise<Result<ChunkIndex, Problem>> {
  const url = new URL(INDEX_PATH, live)
  const read = await readLive(url, /^application\/json\b/, INDEX_MAX_BYTES)
  if (!read.ok) return read
  const index = parseIndex(read.value.toString())
  return index.ok ? index : err({ status: 200, message: `${url.href} ${index.error}.` })
}

/** Merges the index of the live origin with that of this build, and fetches the missing files. */
export async function carryOver(
  live: URL,
  before: ChunkIndex,
  current: ChunkIndex,
  cardsMax = CARDS_MAX,
): Promise<Result<CarryOver, string>> {
  const index = mergeIndexes(before, current, cardsMax)
  const wanted = filesOf(index)
  if (!wanted.ok) return wanted
  const { chunks, pinned, cards, pictures } = current
  const own = new Set([...chunks, ...pinned, ...cards, ...pictures].map(({ path }) => path))
  const missing = [...wanted.value.values()].filter(({ path }) => !own.has(path))
  const files: OutputFile[] = []
  for (let at = 0; at < missing.length; at += CONCURRENT_FETCHES) {
    const some = await Promise.all(
      missing.slice(at, at + CONCURRENT_FETCHES).map((file) => fetchFile(live, file)),
    )
    for (const file of some) {
      if (!file.ok) return file
      files.push(file.value)
    }
  }
  return ok({ index, files })
}

/** A build is listed once, also if it is deployed a second time. */
function mergeIndexes(before: ChunkIndex, current: ChunkIndex, cardsMax: number): ChunkIndex {
  const { build, version, chunks } = before
  const earlier: ChunkBuild[] = [{ build, version, chunks }, ...before.earlier]
    .filter((one) => one.build !== current.build)
    .slice(0, BUILDS_KEPT - 1)
  // The files of this build come first, so a conflict is reported for a file of the live origin.
  const known = new Set(current.pinned.map((file) => `${file.path} ${file.integrity}`))
  const others = before.pinned.filter((file) => !known.has(`${file.path} ${file.integrity}`))
  const pinned = [...current.pinned, ...others]
  const cards = mergeImages(before.cards, current.cards).slice(0, cardsMax)
  const pictures = mergeImages(before.pictures, current.pictures).slice(0, PICTURES_MAX)
  return { ...current, earlier, pinned, cards, pictures }
}

/**
 * The newest first, so that the oldest are dropped. The name of a card has a hash of the drawing
 * and not of the file, because Node versions compress differently. So for equal names the file
 * of this build is used.
 */
function mergeImages(
  before: readonly ChunkFile[],
  current: readonly ChunkFile[],
): readonly ChunkFile[] {
  const own = new Set(current.map(({ path }) => path))
  return [...current, ...before.filter(({ path }) => !own.has(path))]
}

/** Each file once, by path. Caches and `integrity` rely on it that a path never changes its bytes. */
function filesOf(index: ChunkIndex): Result<Map<string, ChunkFile>, string> {
  const { chunks, earlier, pinned, cards, pictures } = index
  const builds = [...chunks, ...earlier.flatMap((one) => one.chunks)]
  const files = new Map<string, ChunkFile>()
  for (const file of [...pinned, ...builds, ...cards, ...pictures]) {
    const known = files.get(file.path)
    if (known && known.integrity !== file.integrity) return err(conflict(file.path))
    files.set(file.path, file)
  }
  return ok(files)
}

function conflict(path: string): string {
  return path.startsWith('/v')
    ? `${path} is already released, and this build would change it. Pages that pin it with an integrity value would break. Raise the version in package.json.`
    : `${path} is live with other bytes under the same name, and caches keep a file for a year.`
}

/** By extension; a chunk is a script otherwise. */
const MEDIA_TYPES: Readonly<Record<string, RegExp>> = {
  css: /^text\/css\b/,
  png: /^image\/png\b/,
  jpg: /^image\/jpeg\b/,
  gif: /^image\/gif\b/,
  webp: /^image\/webp\b/,
  avif: /^image\/avif\b/,
  svg: /^image\/svg\+xml\b/,
}

function mediaType(path: string): RegExp {
  return MEDIA_TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? /^(text|application)\/javascript\b/
}

async function fetchFile(live: URL, file: ChunkFile): Promise<Result<OutputFile, string>> {
  const url = new URL(file.path, live)
  const read = await readLive(url, mediaType(file.path), file.bytes)
  if (!read.ok) return err(read.error.message)
  if (integrityOf(read.value) === file.integrity) return ok({ path: file.path, bytes: read.value })
  const size = `received ${read.value.length} of ${file.bytes} bytes`
  return err(`${url.href} isn’t what the live index lists (${size}).`)
}
