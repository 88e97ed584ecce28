// The index and the earlier files of the live origin, which a deploy carries over.
import { err, ok, type Result } from '../../../content/common/result.ts'
import { type ChunkIndex, INDEX_MAX_BYTES, INDEX_PATH, parseIndex } from '../chunk-index.ts'
import { type Problem, readLive } from '../live.ts'
import type { EarlierFiles } from './carry-over.ts'

export async function readLiveIndex(live: URL): Promise<Result<ChunkIndex, Problem>> {
  const url = new URL(INDEX_PATH, live)
  const read = await readLive(url, /^application\/json\b/, INDEX_MAX_BYTES)
  if (!read.ok) return read
  const index = parseIndex(read.value.toString())
  return index.ok ? index : err({ status: 200, message: `${url.href} ${index.error}.` })
}

export function liveFiles(live: URL): EarlierFiles {
  return {
    place: live.origin,
    async read({ path, bytes }) {
      const read = await readLive(new URL(path, live), mediaType(path), bytes)
      return read.ok ? ok(read.value) : err(read.error.message)
    },
  }
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
