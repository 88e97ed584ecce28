// Replaces load-chunk.ts in the pinned single file: all chunks are in it, so that one
// `integrity` value covers everything.

import type { LoadChunk } from '../../element/context.ts'
import { chunks } from './whole.ts'

export const loadChunk: LoadChunk = async <Chunk>(name: keyof typeof chunks) =>
  chunks[name] as Chunk
