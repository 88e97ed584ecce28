// /c/index.json lists the hashed files of this deployment and of the nine builds before it, every
// pinned file that was released, and as many cards as fit, because other sites keep the address
// of an image for a long time. It lists the pictures that open pages and caches may still show
// too, but none that only an answer shows: the index is public, and a name in it could be opened.
// The next deployment, or the next start of a self-hosted service, reads it to carry these files over
// (deploy/carry-over.ts). It comes from the network, so every value is checked.
import { createHash } from 'node:crypto'
import * as z from 'zod'
import { err, ok, type Result } from '../../content/common/result.ts'
import type { OutputFile } from '../../widget/tools/built-file.ts'

/** How many builds have their chunks in a deployment, this build included. */
export const BUILDS_KEPT = 10
export const INDEX_PATH = '/c/index.json'
export const INDEX_MAX_BYTES = 5_000_000
const FILE_MAX_BYTES = 2_000_000
const CHUNKS_MAX = 100
const PINNED_MAX = 1000
/** Pictures of earlier builds included. */
export const PICTURES_MAX = 1000
/** The largest file that the platform serves. */
const PICTURE_MAX_BYTES = 25 * 1024 * 1024

/**
 * The largest number of files in a deployment on the platform's free plan:
 * https://developers.cloudflare.com/workers/platform/limits/, "Static Asset files per Worker
 * version". Paid plans allow 100,000.
 */
const DEPLOYED_FILES_MAX = 20_000
/** A reserve for the loader, the icon and future files. */
const OTHER_FILES = 100
/** How many cards fit, cards of earlier builds included. */
export const CARDS_MAX =
  DEPLOYED_FILES_MAX - BUILDS_KEPT * CHUNKS_MAX - PINNED_MAX - PICTURES_MAX - OTHER_FILES

// Dots and slashes have fixed places in these patterns, so no path can leave the folder.
const CHUNK_PATH = /^\/c\/[\w-]{1,40}-[\w-]{8}\.(js|css)$/
const CARD_PATH = /^\/og\/[\w-]{1,200}-[0-9a-f]{12}\.png$/
const PICTURE_PATH = /^\/m\/[0-9a-f]{32}\.(avif|webp|png|jpg|gif|svg)$/
const VERSION = /^\d{1,5}\.\d{1,5}\.\d{1,5}(-[0-9A-Za-z-]{1,20}(\.[0-9A-Za-z-]{1,20}){0,3})?$/

const bytes = z.int().min(1).max(FILE_MAX_BYTES)
const integrity = z.string().regex(/^sha384-[A-Za-z0-9+/]{64}$/)
const version = z.string().regex(VERSION)
const chunk = z.object({ path: z.string().regex(CHUNK_PATH), bytes, integrity })
const build = z.object({
  /** A hash of the list of chunks. Builds with the same chunks count as the same build. */
  build: z.string().regex(/^[\w-]{16}$/),
  version,
  chunks: z.array(chunk).min(1).max(CHUNKS_MAX),
})
const card = z.object({ path: z.string().regex(CARD_PATH), bytes, integrity })
const picture = z.object({
  path: z.string().regex(PICTURE_PATH),
  bytes: z.int().min(1).max(PICTURE_MAX_BYTES),
  integrity,
})
const pinned = z
  .object({ path: z.string(), version, bytes, integrity })
  .refine((file) => file.path === pinnedPath(file.version), 'is not the path of its version')
const index = build.extend({
  /** Made anew by each deploy, which knows by it that what is live is what it uploaded. */
  deploy: z
    .string()
    .regex(/^[\w-]{16}$/)
    .optional(),
  /** The newest first. */
  earlier: z.array(build).max(BUILDS_KEPT - 1),
  pinned: z.array(pinned).max(PINNED_MAX),
  /** The cards of this build, then those of earlier builds, the newest first. */
  cards: z.array(card).max(CARDS_MAX).default([]),
  /** In the same order. */
  pictures: z.array(picture).max(PICTURES_MAX).default([]),
})

export type ChunkFile = z.infer<typeof chunk>
export type ChunkBuild = z.infer<typeof build>
export type ChunkIndex = z.infer<typeof index>

const pinnedPath = (ofVersion: string) => `/v${ofVersion}/self-check.js`

export const integrityOf = (content: Uint8Array) =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`

interface Images {
  readonly cards?: readonly OutputFile[]
  readonly pictures?: readonly OutputFile[]
}

/** The index of a build without earlier deployments. */
export function indexOf(
  ofVersion: string,
  files: readonly OutputFile[],
  whole: OutputFile,
  { cards = [], pictures = [] }: Images = {},
): ChunkIndex {
  const chunks = files.filter(({ path }) => path.startsWith('c/')).map(describe)
  const list = JSON.stringify(chunks.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
  return {
    build: createHash('sha256').update(list).digest('base64url').slice(0, 16),
    version: ofVersion,
    chunks,
    earlier: [],
    pinned: [{ version: ofVersion, ...describe(whole) }],
    cards: cards.map(describe),
    pictures: pictures.slice(0, PICTURES_MAX).map(describe),
  }
}

const describe = ({ path, bytes: content }: OutputFile): ChunkFile => ({
  path: `/${path}`,
  bytes: content.length,
  integrity: integrityOf(content),
})

/** The error continues a sentence that begins with the address of the index. */
export function parseIndex(text: string): Result<ChunkIndex, string> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return err('is not JSON')
  }
  const parsed = index.safeParse(json)
  if (parsed.success) return ok(parsed.data)
  const [issue] = parsed.error.issues
  return err(`is not an index of chunks: ${issue?.path.join('.') || 'it'}: ${issue?.message}`)
}
