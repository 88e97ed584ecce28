// Replaces load-chunk.ts in the pinned single file: all chunks are in it, so that one
// `integrity` value covers everything.

import { chunks } from '../chunks/whole.ts'
import type { LoadChunk } from './context.ts'

export const loadChunk: LoadChunk = async <Chunk>(name: keyof typeof chunks) =>
  chunks[name] as Chunk
