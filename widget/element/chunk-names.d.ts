export declare const CHUNK_NAMES: readonly [
  'quiz',
  'after-answer',
  'confidence',
  'outcome',
  'challenge',
  'save-answers',
  'other-questions',
  'refetch',
  'guide',
  'blocks',
  'placing',
  'typed',
]
export type ChunkName = (typeof CHUNK_NAMES)[number]
