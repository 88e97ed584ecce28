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
  'scheme',
] as const

/** The languages that have strings, by their tags. The strings of each are a chunk of that name. */
export const LANGUAGE_NAMES = [
  'ar',
  'de',
  'es',
  'fr',
  'he',
  'hi',
  'it',
  'ja',
  'pl',
  'pt',
  'tr',
  'zh',
] as const

export type LanguageName = (typeof LANGUAGE_NAMES)[number]
export type ChunkName = (typeof CHUNK_NAMES)[number] | LanguageName
