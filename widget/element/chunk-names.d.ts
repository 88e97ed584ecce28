export declare const CHUNK_NAMES: readonly [
  'quiz',
  'after-answer',
  'outcome',
  'challenge',
  'save-answers',
  'guide',
  'placing',
  'typed',
]
export type ChunkName = (typeof CHUNK_NAMES)[number]
