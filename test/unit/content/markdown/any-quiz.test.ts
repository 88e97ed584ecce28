// Quizzes and guides that nobody wrote: each is written, read, and formatted.
import { it } from 'vitest'
import { writeAnyGuides, writeAnyQuizzes } from '../../../support/content/round-trips.ts'

it('writes any quiz so that it reads as the same, in the form that formatting gives', () => {
  writeAnyQuizzes(8)
})

it('writes any guide so that it reads as the same, in the form that formatting gives', () => {
  writeAnyGuides(5)
})
