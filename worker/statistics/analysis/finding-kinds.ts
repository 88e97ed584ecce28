// The kinds of findings, apart from their schema: the deployed worker has no schemas of figures.

/** In the order in which they are shown: from what harms readers to what is good to know. */
export const FINDING_KINDS = [
  'wrong-key',
  'misleading',
  'negative',
  'worse',
  'common-mistake',
  'hard',
  'leaving',
  'weak',
  'unused',
  'slow',
  'tries',
  'easy',
  'better',
] as const
