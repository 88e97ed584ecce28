// The right option is the longest: in one question, and as a habit of a quiz.
import { describe, expect, it } from 'vitest'
import { checkCatalogue } from '../../../../../content/lint/check.ts'
import type { Question } from '../../../../../content/model/question.ts'
import { asking, catalogueOf, quizOf } from './flaws-of.ts'

const LONG = 'At 80 degrees, so that the leaves stay sweet'
const found = (...questions: Question[]) =>
  checkCatalogue(catalogueOf(quizOf(questions)))
    .filter(({ code }) => code === 'longest-is-right')
    .map(({ severity, message }) => `${severity} ${message}`)
const warmAs = (text: string, others: readonly string[]) =>
  asking({ warm: text, boiling: others[0] ?? '', cold: others[1] ?? '' })

describe('a right option that is the longest', () => {
  it('is a warning with both lengths', () => {
    expect(found(asking({ warm: LONG }))).toEqual([
      expect.stringMatching(
        /^warning question "pour": its right option has 44 characters, and the next longest 13; /,
      ),
    ])
  })

  it('is reported from one and a half times the next longest one', () => {
    expect(found(warmAs('x'.repeat(30), ['y'.repeat(20), 'z']))).toHaveLength(1)
    expect(found(warmAs('x'.repeat(29), ['y'.repeat(20), 'z']))).toEqual([])
  })

  it('is not reported for a few characters', () => {
    expect(found(warmAs('New York', ['Paris', 'Rome']))).toEqual([])
  })

  it('is not reported where there is nothing to compare it with', () => {
    expect(found(warmAs(LONG, ['', '']))).toEqual([])
  })

  it('is reported once where it is a habit', () => {
    const questions = ['a', 'b', 'c', 'd'].map((id) => asking({ warm: LONG }, { id }))
    expect(found(...questions)).toEqual([
      expect.stringContaining('error quiz "tea": in 4 of 4 single questions'),
    ])
  })
})
