// Long fuzzing of Markdown files.
import { it } from 'vitest'
import { readFuzzedQuizzes } from '../support/content/fuzzed-markdown.ts'

it('reads 100,000 texts without a crash, and each problem has a place in its file', () => {
  readFuzzedQuizzes(100_000)
})
