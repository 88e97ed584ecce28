// Replaces load-chunk.ts in the pinned single file: all chunks are in it, so that one
// `integrity` value covers everything.

import type { LoadChunk } from '../../element/context.ts'
import { chunks } from './whole.ts'

const byName: Readonly<Record<string, unknown>> = { ...chunks }

export const loadChunk: LoadChunk = async <Chunk>(name: string) => byName[name] as Chunk
