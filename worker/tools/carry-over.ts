// A deploy replaces all static files. Pages that still hold an earlier loader would then
// ask for chunks that are gone, and pages that pinned a version for a file that is gone.
// So each deploy brings along what the live origin has: the chunks of the last builds,
// every pinned file there ever was, and cards that other sites show. All of it is checked before any of it is written.
import { err, ok, type Result } from '../../content/common/result.ts'
import {
  BUILDS_KEPT,
  CARDS_MAX,
  type ChunkBuild,
  type ChunkFile,
  type ChunkIndex,
  INDEX_MAX_BYTES,
  INDEX_PATH,
  integrityOf,
  parseIndex,
} from './chunk-index.ts'
import { type Problem, readLive } from './live.ts'

export interface CarriedFile {
  readonly path: string
  readonly bytes: Buffer
}

export interface CarryOver {
  /** The index to deploy. */
  readonly index: ChunkIndex
  /** What the live origin has and this build lacks. */
  readonly files: readonly CarriedFile[]
}

const AT_ONCE = 6

export async function readLiveIndex(live: URL): Promise<Result<ChunkIndex, Problem>> {
  const url = new URL(INDEX_PATH, live)
  const read = await readLive(url, /^application\/json\b/, INDEX_MAX_BYTES)
  if (!read.ok) return read
  const index = parseIndex(read.value.toString())
  return index.ok ? index : err({ status: 200, message: `${url.href} ${index.error}.` })
}

/** Joins the live origin's index with that of this build, and fetches what only it has. */
export async function carryOver(
  live: URL,
  before: ChunkIndex,
  current: ChunkIndex,
  cardsMax = CARDS_MAX,
): Promise<Result<CarryOver, string>> {
  const index = mergeIndexes(before, current, cardsMax)
  const wanted = filesOf(index)
  if (!wanted.ok) return wanted
  const own = new Set(
    [...current.chunks, ...current.pinned, ...current.cards].map(({ path }) => path),
  )
  const missing = [...wanted.value.values()].filter(({ path }) => !own.has(path))
  const files: CarriedFile[] = []
  for (let at = 0; at < missing.length; at += AT_ONCE) {
    const some = await Promise.all(
      missing.slice(at, at + AT_ONCE).map((file) => fetchFile(live, file)),
    )
    for (const file of some) {
      if (!file.ok) return file
      files.push(file.value)
    }
  }
  return ok({ index, files })
}

/** The same build again, or one that is back after others, is listed once. */
function mergeIndexes(before: ChunkIndex, current: ChunkIndex, cardsMax: number): ChunkIndex {
  const { build, version, chunks } = before
  const earlier: ChunkBuild[] = [{ build, version, chunks }, ...before.earlier]
    .filter((one) => one.build !== current.build)
    .slice(0, BUILDS_KEPT - 1)
  // This build's come first, so that theirs are what differs.
  const known = new Set(current.pinned.map((file) => `${file.path} ${file.integrity}`))
  const others = before.pinned.filter((file) => !known.has(`${file.path} ${file.integrity}`))
  const pinned = [...current.pinned, ...others]
  return { ...current, earlier, pinned, cards: mergeCards(before, current).slice(0, cardsMax) }
}

/**
 * Newest first, so that the oldest are dropped. A card's name holds a hash of the picture,
 * not of its bytes, which another version of Node may pack otherwise: ours is as good.
 */
function mergeCards(before: ChunkIndex, current: ChunkIndex): readonly ChunkFile[] {
  const own = new Set(current.cards.map(({ path }) => path))
  return [...current.cards, ...before.cards.filter(({ path }) => !own.has(path))]
}

/** Each file once, by path. A path is a promise of its bytes, to caches and to `integrity`. */
function filesOf(index: ChunkIndex): Result<Map<string, ChunkFile>, string> {
  const { chunks, earlier, pinned, cards } = index
  const files = new Map<string, ChunkFile>()
  for (const file of [...pinned, ...chunks, ...earlier.flatMap((one) => one.chunks), ...cards]) {
    const known = files.get(file.path)
    if (known && known.integrity !== file.integrity) return err(conflict(file.path))
    files.set(file.path, file)
  }
  return ok(files)
}

function conflict(path: string): string {
  return path.startsWith('/v')
    ? `${path} is released, and this build would change it: pages that pin it with an integrity value would break. Raise the version in package.json.`
    : `${path} is live with other bytes under the same name, and caches keep what they have for a year.`
}

function mediaType(path: string): RegExp {
  if (path.endsWith('.css')) return /^text\/css\b/
  return path.endsWith('.png') ? /^image\/png\b/ : /^(text|application)\/javascript\b/
}

async function fetchFile(live: URL, file: ChunkFile): Promise<Result<CarriedFile, string>> {
  const url = new URL(file.path, live)
  const read = await readLive(url, mediaType(file.path), file.bytes)
  if (!read.ok) return err(read.error.message)
  if (integrityOf(read.value) === file.integrity) return ok({ path: file.path, bytes: read.value })
  const size = `${read.value.length} of ${file.bytes} bytes came`
  return err(`${url.href} is not what the live index says it is (${size}).`)
}
