// The last line of a result: for what it is there, and that it is not there for nothing.
import { describe, expect, it } from 'vitest'
import type { AttemptAnswer } from '../../../../../content/wire/index.ts'
import { closingLine } from '../../../../../widget/quiz/views/result/closing-line.ts'
import type { ViewProps } from '../../../../../widget/quiz/views/view-props.ts'
import { afterResult } from '../../../../../widget/strings/english/after-result.ts'

const TITLE = 'Who does what'

/** Of a question that is right now, after as many tries that were not. */
function closing({
  tries = 0,
  section = 'tasks',
  only = undefined as readonly string[] | undefined,
  stale = [] as readonly string[],
  strings = afterResult as Partial<typeof afterResult>,
}): string | undefined {
  const question = { id: 'drone-sting', ...(section && { section }) }
  const state = { only, questions: [question], items: { 'drone-sting': { status: 'done', tries } } }
  const result = {
    questions: [{ question: 'drone-sting', correct: true }],
    sections: [{ id: 'tasks', title: TITLE }],
    stale,
  }
  const props = { state, strings } as unknown as ViewProps
  return closingLine(props, result as unknown as AttemptAnswer)
}

describe('the closing line', () => {
  it('names what is right now: after a second try, or asked again by itself', () => {
    expect(closing({ tries: 1 })).toBe(`Right this time: ${TITLE}.`)
    expect(closing({ only: ['drone-sting'] })).toBe(`Right this time: ${TITLE}.`)
  })

  it('names answers that do not count any more before that', () => {
    expect(closing({ tries: 1, stale: ['drone-sting'] })).toBe(afterResult.stale(1))
  })

  it('is not there where nothing was missed, or the question has no section', () => {
    expect(closing({})).toBeUndefined()
    expect(closing({ tries: 1, section: '' })).toBeUndefined()
  })

  it('is there, and empty, until its strings are', () => {
    expect(closing({ tries: 1, strings: {} })).toBe('')
    expect(closing({ stale: ['drone-sting'], strings: {} })).toBe('')
  })
})
