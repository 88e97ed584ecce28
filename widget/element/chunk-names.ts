// The chunks by the names of their files in chunks/. The bundler builds these, the loader loads
// them, and chunks/whole.ts holds all of them. It imports nothing.
export const CHUNK_NAMES = [
  'quiz',
  'after-answer',
  'confidence',
  'outcome',
  'challenge',
  'save-answers',
  'other-questions',
  'refetch',
  'merge',
  'guide',
  'blocks',
  'placing',
  'typed',
  'mistakes',
  'page-changes',
] as const

export type ChunkName = (typeof CHUNK_NAMES)[number]
