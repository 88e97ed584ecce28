// Carries files of earlier builds over into a new one. A build replaces all static files, but cached
// copies of an earlier loader still request the chunks of its build, pages that pinned a version
// request its file, open pages show earlier pictures, and other sites show earlier cards. So what is
// served contains the chunks of the last builds, every pinned file, and earlier pictures and cards.
// All of them are checked before any is written. A deploy takes them from the live origin
// (live-files.ts), a self-hosted service from the folder that it served (self-host/served-files.ts).
import { err, ok, type Result } from '../../../content/common/result.ts'
import type { OutputFile } from '../../../widget/tools/built-file.ts'
import {
  BUILDS_KEPT,
  CARDS_MAX,
  type ChunkBuild,
  type ChunkFile,
  type ChunkIndex,
  integrityOf,
  PICTURES_MAX,
} from '../chunk-index.ts'

/** Where the files of earlier builds are. */
export interface EarlierFiles {
  /** Address or folder, for messages. A path of a file follows it. */
  readonly place: string
  readonly read: (file: ChunkFile) => Promise<Result<Buffer, string>>
}

interface CarryOver {
  /** The index to serve. */
  readonly index: ChunkIndex
  /** The earlier files that this build does not have. */
  readonly files: readonly OutputFile[]
}

/** How many files are read at the same time. */
const CONCURRENT_READS = 6

/** Merges the index of what was served with that of this build, and reads the missing files. */
export async function carryOver(
  earlier: EarlierFiles,
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
  for (let at = 0; at < missing.length; at += CONCURRENT_READS) {
    const some = await Promise.all(
      missing.slice(at, at + CONCURRENT_READS).map((file) => readChecked(earlier, file)),
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
  // The files of this build come first, so a conflict is reported for an earlier file.
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

async function readChecked(
  { place, read }: EarlierFiles,
  file: ChunkFile,
): Promise<Result<OutputFile, string>> {
  const found = await read(file)
  if (!found.ok) return found
  if (integrityOf(found.value) === file.integrity)
    return ok({ path: file.path, bytes: found.value })
  const size = `${found.value.length} of ${file.bytes} bytes`
  return err(`${place}${file.path} isn’t what the index there lists (${size}).`)
}
