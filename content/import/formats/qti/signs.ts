// By what the files of QTI are told.

const ROOTS = {
  version1: /<(?:[\w-]+:)?questestinterop[\s>]/,
  version2: /<(?:[\w-]+:)?(?:assessmentItem|qti-assessment-item)[\s>]/,
  pool: /<POOL[\s>][\s\S]*<QUESTION/,
  test: /<(?:[\w-]+:)?(?:assessmentTest|qti-assessment-test|assessmentSection|qti-assessment-section)[\s>]/,
}

/** How far a root may stand from the beginning, behind comments and a list of namespaces. */
const START = 5000

/** Undefined: the text is no QTI. */
export function kindOfQti(text: string): keyof typeof ROOTS | undefined {
  const start = text.slice(0, START)
  if (!/^\s*</.test(start)) return undefined
  return (['version1', 'version2', 'pool', 'test'] as const).find((kind) => ROOTS[kind].test(start))
}
