// The chunks by the names of their files in chunks/. The bundler builds these, the loader loads
// them, and chunks/whole/whole.ts holds all of them. It imports nothing.
export const CHUNK_NAMES = [
  'quiz',
  'after-answer',
  'confidence',
  'outcome',
  'challenge',
  'after-result',
  'refetch',
  'merge',
  'guide',
  'blocks',
  'placing',
  'typed',
  'mistakes',
  'keys',
  'statistics',
] as const

export type ChunkName = (typeof CHUNK_NAMES)[number]
