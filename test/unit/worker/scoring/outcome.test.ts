// What fits: the golden vectors, the rule for ties, and what must hold for any answers.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankOutcomes } from '../../../../content/grading/rank-outcomes.ts'
import type { Points } from '../../../../content/model/outcome-quiz.ts'
import { type ResolvedOutcome, resolveOutcome } from '../../../../worker/scoring/outcome.ts'
import { answersOf, OUTCOME_VECTORS, PETS } from '../../../fixtures/content/outcome-scoring.ts'

const REVISIONS = { walks: 2, noise: 1, touch: 1, time: 1 }
type Sent = Parameters<typeof resolveOutcome>[2]

function matched(sent: Sent): ResolvedOutcome {
  const result = resolveOutcome(PETS, REVISIONS, sent)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

function faults(sent: Sent) {
  const result = resolveOutcome(PETS, REVISIONS, sent)
  return result.ok ? [] : result.error.map(({ path }) => path)
}

/** Any response to any of the questions, or none. */
const anyAnswers = fc
  .tuple(
    ...PETS.questions.map(({ id, type, prompt }) => {
      const ids = prompt.choices.map((choice) => choice.id)
      const response = type === 'single' ? fc.constantFrom(...ids) : fc.subarray(ids)
      return fc.option(
        response.map((value) => ({ question: id, response: value })),
        { nil: undefined },
      )
    }),
  )
  .map((answers) => answers.filter((answer) => answer !== undefined))

describe('the golden vectors', () => {
  it.each(OUTCOME_VECTORS)('$name', (vector) => {
    const { outcome, runnerUp, because } = matched({ answers: answersOf(vector) })
    expect({
      outcome: outcome?.id ?? null,
      runnerUp: runnerUp?.id ?? null,
      because: because.map(({ question, choice }) => `${question}/${choice}`),
    }).toEqual({
      outcome: vector.outcome,
      runnerUp: vector.runnerUp,
      because: vector.because,
    })
  })

  it('choose every option, and find every outcome', () => {
    const chosen = new Set(
      OUTCOME_VECTORS.flatMap(({ answers }) =>
        Object.entries(answers).flatMap(([id, ids]) => [ids].flat().map((one) => `${id}/${one}`)),
      ),
    )
    const options = PETS.questions.flatMap(({ id, prompt }) =>
      prompt.choices.map((choice) => `${id}/${choice.id}`),
    )
    expect(chosen).toEqual(new Set(options))
    const found = new Set(OUTCOME_VECTORS.map(({ outcome }) => outcome))
    expect(found).toEqual(new Set([null, ...PETS.outcomes.map(({ id }) => id)]))
    expect(OUTCOME_VECTORS.length).toBeGreaterThanOrEqual(25)
  })
})

describe('a rank', () => {
  const points = fc.dictionary(
    fc.constantFrom('a', 'b', 'c'),
    fc.integer({ min: 1, max: 3 }),
  ) as fc.Arbitrary<Points>
  const chosen = fc.array(fc.array(points, { maxLength: 3 }), { maxLength: 6 })

  it('is by points, then by questions, then by the order of the list, and leaves none out', () => {
    fc.assert(
      fc.property(chosen, fc.shuffledSubarray(['a', 'b', 'c']), (answers, list) => {
        const ranks = rankOutcomes(list, answers)
        for (const [index, one] of ranks.entries()) {
          const next = ranks[index + 1]
          if (!next) continue
          const decided =
            one.points - next.points ||
            one.questions - next.questions ||
            list.indexOf(next.outcome) - list.indexOf(one.outcome)
          expect(decided).toBeGreaterThan(0)
        }
        const named = answers.flat().flatMap((each) => Object.keys(each))
        const expected = list.filter((outcome) => named.includes(outcome))
        expect(ranks.map(({ outcome }) => outcome).toSorted()).toEqual(expected.toSorted())
      }),
    )
  })

  it('does not depend on the order of questions or options', () => {
    const mixed = chosen.chain((answers) =>
      fc.tuple(fc.constant(answers), fc.shuffledSubarray(answers, { minLength: answers.length })),
    )
    fc.assert(
      fc.property(mixed, ([answers, others]) => {
        const list = ['a', 'b', 'c']
        const reversed = others.map((options) => options.toReversed())
        expect(rankOutcomes(list, reversed)).toEqual(rankOutcomes(list, answers))
      }),
    )
  })

  it('gives no point for names that objects have of themselves', () => {
    expect(rankOutcomes(['constructor', 'a'], [[{ a: 1 }]])).toEqual([
      { outcome: 'a', points: 1, questions: 1 },
    ])
  })
})

describe('a match', () => {
  it('has an outcome where there is a reason for it, and only reasons that were chosen', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { outcome, runnerUp, because } = matched({ answers })
        expect(because.length > 0).toBe(outcome !== undefined)
        expect(because.length).toBeLessThanOrEqual(4)
        if (runnerUp) expect(runnerUp.id).not.toBe(outcome?.id)
        for (const { question, choice, text } of because) {
          const given = answers.find((answer) => answer.question === question)?.response
          expect([given].flat()).toContain(choice)
          const source = PETS.questions.find(({ id }) => id === question)?.leanings[choice]
          expect(text).toBe(source?.why)
          expect(source?.points[outcome?.id ?? '']).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('gains for an outcome by each option that speaks for it alone', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const others = answers.filter(({ question }) => question !== 'walks')
        const before = matched({ answers: others }).outcome?.id
        const after = matched({
          answers: [...others, { question: 'walks', response: 'nowhere' }],
        }).outcome?.id
        expect(['fish', before]).toContain(after)
      }),
    )
  })

  it('says of each question whether it was answered: an empty list is no answer', () => {
    const answers = [
      { question: 'touch', response: [] },
      { question: 'noise', response: 'any' },
    ]
    const only = ['noise', 'touch', 'time']
    expect(matched({ answers, only }).questions).toEqual([
      { question: 'noise', answered: true },
      { question: 'touch', answered: false },
      { question: 'time', answered: false },
    ])
  })

  it('leaves out what was answered at another revision, and says so', () => {
    const answers = [
      { question: 'walks', revision: 1, response: 'far' },
      { question: 'time', revision: 1, response: 'some' },
    ]
    const { outcome, stale } = matched({ answers })
    expect([outcome?.id, stale]).toEqual(['cat', ['walks']])
  })

  it.each<[string, Sent['answers'], string]>([
    ['an option that is not there', [{ question: 'walks', response: 'up' }], '/answers/0/response'],
    ['a list where one is due', [{ question: 'walks', response: ['far'] }], '/answers/0/response'],
    ['one where a list is due', [{ question: 'touch', response: 'fur' }], '/answers/0/response'],
    ['an option twice', [{ question: 'touch', response: ['fur', 'fur'] }], '/answers/0/response'],
    ['a number', [{ question: 'walks', response: 3 }], '/answers/0/response'],
    ['another question', [{ question: 'nowhere', response: 'far' }], '/answers/0/question'],
    [
      'a question twice',
      [
        { question: 'walks', response: 'far' },
        { question: 'walks', response: 'far' },
      ],
      '/answers/1/question',
    ],
  ])('refuses %s', (_, answers, path) => {
    expect(faults({ answers })).toEqual([path])
  })
})
