// Long runs over Markdown files: texts that nobody would write, and quizzes that nobody wrote.
import { it } from 'vitest'
import { readFuzzedQuizzes } from '../support/content/fuzzed-markdown.ts'
import { writeAnyGuides, writeAnyQuizzes } from '../support/content/round-trips.ts'

it('reads 100,000 texts without a crash, and each problem has a place in its file', () => {
  readFuzzedQuizzes(100_000)
})

it('writes 3,000 quizzes so that each reads as the same', () => {
  writeAnyQuizzes(3_000)
})

it('writes 1,000 guides so that each reads as the same', () => {
  writeAnyGuides(1_000)
})
