// Replaces element/load-chunk.ts in the npm package. Bundlers need each file by its name, to make a
// chunk of the page's own build from it.
import type { ChunkName } from '../element/chunk-names.ts'
import type { LoadChunk } from '../element/context.ts'

const CHUNKS: { readonly [Name in ChunkName]: () => Promise<unknown> } = {
  quiz: () => import('../chunks/quiz.ts'),
  'after-answer': () => import('../chunks/after-answer.ts'),
  confidence: () => import('../chunks/confidence.ts'),
  outcome: () => import('../chunks/outcome.ts'),
  challenge: () => import('../chunks/challenge.ts'),
  'after-result': () => import('../chunks/after-result.ts'),
  refetch: () => import('../chunks/refetch.ts'),
  merge: () => import('../chunks/merge.ts'),
  guide: () => import('../chunks/guide.ts'),
  blocks: () => import('../chunks/blocks.ts'),
  placing: () => import('../chunks/placing.ts'),
  typed: () => import('../chunks/typed.ts'),
  mistakes: () => import('../chunks/mistakes.ts'),
  keys: () => import('../chunks/keys.ts'),
  statistics: () => import('../chunks/statistics.ts'),
  scheme: () => import('../chunks/scheme.ts'),
  ar: () => import('../strings/languages/ar.ts'),
  de: () => import('../strings/languages/de.ts'),
  es: () => import('../strings/languages/es.ts'),
  fr: () => import('../strings/languages/fr.ts'),
  he: () => import('../strings/languages/he.ts'),
  hi: () => import('../strings/languages/hi.ts'),
  it: () => import('../strings/languages/it.ts'),
  ja: () => import('../strings/languages/ja.ts'),
  pl: () => import('../strings/languages/pl.ts'),
  pt: () => import('../strings/languages/pt.ts'),
  tr: () => import('../strings/languages/tr.ts'),
  zh: () => import('../strings/languages/zh.ts'),
}

export const loadChunk: LoadChunk = async <Chunk>(name: ChunkName) =>
  (await CHUNKS[name]()) as Chunk
