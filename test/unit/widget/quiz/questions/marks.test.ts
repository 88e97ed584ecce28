// The marks of items and gaps in the widget: for every order of four items, and for every mix of
// right and wrong gaps. The verdicts are those of the server.
import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../../../../content/model/catalogue.ts'
import type { Ledger } from '../../../../../content/revisions/ledger.ts'
import type { CheckResult, Response } from '../../../../../content/wire/index.ts'
import type { Item } from '../../../../../widget/progress/saved.ts'
import { isGapRight } from '../../../../../widget/quiz/questions/shared/gap.ts'
import { isItemRight } from '../../../../../widget/quiz/questions/shared/placed.ts'
import { checkResult } from '../../../../../worker/results/check-result.ts'
import { grade } from '../../../../../worker/scoring/grade.ts'
import { BARE, BARE_LEDGER } from '../../../../fixtures/content/bare-quiz.ts'
import { EVERY_MIX, GAPS } from '../../../../fixtures/content/every-mix.ts'
import { EVERY_ORDER } from '../../../../fixtures/content/every-order.ts'
import { BREADS, BREADS_LEDGER } from '../../../../fixtures/content/placing-scoring.ts'
import { TYPED, TYPED_LEDGER } from '../../../../fixtures/content/typed-scoring.ts'
import { openOne } from '../../../../support/content/open-one.ts'

function verdictsOf(catalogue: Catalogue, ledger: Ledger, quiz: string, id: string) {
  const open = openOne(catalogue, ledger, quiz)
  if (open?.kind !== 'check') throw new Error(`There is no quiz ${quiz}.`)
  const question = open.questions.get(id)
  if (!question) throw new Error(`There is no question ${id}.`)
  return (response: Response, reveal = true): CheckResult => {
    const graded = grade(question, response, 'en')
    if (!graded.ok) throw new Error(graded.error)
    const isRevealed = reveal || graded.value.correct
    return checkResult(open, question, graded.value, isRevealed, 'https://self.check')
  }
}

/** Which of these items are right; undefined for one that is not known. */
function rightOf(response: Response, ids: readonly string[], verdict: CheckResult) {
  const item: Item = { status: 'checked', response, verdict }
  const items = ids.map((id) => ({ id, text: id }))
  return ids.map((id) => isItemRight(item, items, id))
}

describe('the marks of an order', () => {
  const verdictOn = verdictsOf(BREADS, BREADS_LEDGER, 'bread', 'steps')

  const marksOf = (response: readonly string[], reveal?: boolean) => {
    return rightOf([...response], response, verdictOn([...response], reveal))
  }

  it.each(EVERY_ORDER)('tell right from wrong: $response', ({ response, marks }) => {
    expect(marksOf(response)).toEqual(marks.map((mark) => mark === '✓'))
    expect(marksOf(response, false), 'while the answer is kept back').toEqual(
      marks.map((mark) => mark === '✓'),
    )
  })
})

describe('the marks of items without feedback', () => {
  const verdictIn = (id: string) => verdictsOf(BARE, BARE_LEDGER, 'planets', id)
  const ORDER = ['mercury', 'saturn', 'leleakuhonua', 'pluto']
  const PAIRS = { vesta: 'rock', hygiea: 'gas' }

  it('follow from the answer once it is revealed', () => {
    expect(rightOf(ORDER, ORDER, verdictIn('outwards')(ORDER))).toEqual([true, true, false, false])
    const verdict = verdictIn('made-of')(PAIRS)
    expect(rightOf(PAIRS, ['vesta', 'hygiea', 'sun'], verdict)).toEqual([true, false, false])
  })

  it('are left out while the answer is kept back, unless the score tells them', () => {
    expect(rightOf(ORDER, ORDER, verdictIn('outwards')(ORDER, false))).toEqual(
      ORDER.map(() => undefined),
    )
    const none = ['saturn', 'mercury', 'leleakuhonua', 'pluto']
    expect(rightOf(none, none, verdictIn('outwards')(none, false))).toEqual(none.map(() => false))
    const one = { vesta: 'rock' }
    expect(rightOf(one, ['vesta', 'sun', 'hygiea'], verdictIn('made-of')(one, false))).toEqual([
      true,
      false,
      false,
    ])
  })
})

describe('the marks of gaps', () => {
  const verdictOn = verdictsOf(TYPED, TYPED_LEDGER, 'typed', 'kettle')
  const marksOf = (verdict: CheckResult) => GAPS.map((gap) => isGapRight(verdict, gap))

  it.each(EVERY_MIX)('tell right from wrong in $name', ({ response, isRight, score }) => {
    const verdict = verdictOn(response)
    expect(verdict).toMatchObject({ score, maxScore: 2, correct: score === 2 })
    expect(marksOf(verdict)).toEqual(isRight)
  })

  it.each(EVERY_MIX)(
    'say nothing of a part while the answer is kept back: $name',
    ({ response, isRight, score }) => {
      const verdict = verdictOn(response, false)
      const isPartly = score > 0 && score < 2
      expect(marksOf(verdict)).toEqual(isPartly ? GAPS.map(() => undefined) : isRight)
      if (score < 2)
        for (const part of verdict.feedback.chosen) expect(part).not.toHaveProperty('correct')
    },
  )

  it('call an empty gap wrong, typed or chosen', () => {
    expect(marksOf(verdictOn({ pot: 'teapot' }))).toEqual([true, false, false, false])
    expect(marksOf(verdictOn({ drink: 'tea' }))).toEqual([false, false, true, false])
  })

  it('are left out for a verdict that was saved before verdicts had them', () => {
    const { feedback, gaps: _, ...verdict } = verdictOn({ pot: 'teapot', litres: '1' })
    const chosen = feedback.chosen.map(({ correct: _correct, ...part }) => part)
    expect(marksOf({ ...verdict, feedback: { chosen } })).toEqual([
      undefined,
      undefined,
      false,
      undefined,
    ])
  })
})
