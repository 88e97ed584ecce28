// The first state of a visit: a new attempt, a drawn one, or the one that the reader left.
import { describe, expect, it } from 'vitest'
import { drawn } from '../../../../../content/common/draw.ts'
import type { PublicQuiz } from '../../../../../content/wire/index.ts'
import type { Saved } from '../../../../../widget/progress/saved.ts'
import { currentQuestion, itemOf, toSaved } from '../../../../../widget/quiz/machine/selectors.ts'
import { start } from '../../../../../widget/quiz/machine/start.ts'
import type { Event, State } from '../../../../../widget/quiz/machine/state.ts'
import { ATTEMPT, aQuiz, check, choose, fresh, RESULT, run, verdict, verdictOn } from './helpers.ts'

describe('a quiz that draws', () => {
  const quiz: PublicQuiz = { ...aQuiz(8), draw: 3, shuffle: true }
  const ids = ({ questions }: State) => questions.map(({ id }) => id)
  /** As the server sends it, with what this seed draws. */
  const drawnBy = (seed: number): PublicQuiz => ({
    ...quiz,
    seed,
    questions: [...drawn(quiz, seed)],
  })
  const drawing = (seed: number, more: Partial<Parameters<typeof start>[0]> = {}) =>
    start({
      quiz: more.only || more.question ? quiz : drawnBy(seed),
      attempt: ATTEMPT,
      ...more,
      seed,
    })
  const saved = (state: State): Saved => JSON.parse(JSON.stringify(toSaved(state)))

  it('shows the questions in the order that they came in, with the seed that they came with', () => {
    const questions = drawnBy(7).questions.toReversed()
    const state = start({ quiz: { ...drawnBy(7), questions }, attempt: ATTEMPT, seed: 9 })
    expect(state).toMatchObject({ seed: 7, index: 0, questions })
  })

  it('of which nothing is drawn keeps the seed of the last visit', () => {
    const { draw: _, ...shuffled } = quiz
    const first = start({ quiz: shuffled, attempt: ATTEMPT, seed: 7 })
    const left = run(first, choose('a'), { type: 'next' })
    const back = start({ quiz: shuffled, attempt: ATTEMPT, seed: 8, saved: saved(left) })
    expect(back).toMatchObject({ seed: 7, index: 1, items: left.items })
    expect(back.questions).toEqual(left.questions)
    expect(back.questions).toEqual(drawn(shuffled, 7))
  })

  it('starts over with the questions that it is given, or else with the same', () => {
    const restart = { type: 'restart', attempt: 'new', seed: 8 } as const
    expect(run(drawing(7), restart).questions).toEqual(drawing(7).questions)
    const again = run(drawing(7), choose('a'), { ...restart, quiz: drawnBy(8) })
    expect(again).toMatchObject({ seed: 8, items: {}, attempt: 'new', focus: 'prompt' })
    expect(again.questions).toEqual(drawn(quiz, 8))
  })

  it('shows only the questions in `only`, in the order of the seed', () => {
    const only = ['q5', 'q1', 'nowhere', 'q8', 'q2']
    const state = drawing(7, { only })
    expect(state.questions).toEqual(drawn(quiz, 7, only))
    expect(ids(state).toSorted()).toEqual(['q1', 'q2', 'q5', 'q8'])
    const again = run(state, { type: 'restart', attempt: 'new', seed: 8 })
    expect(again.questions).toEqual(drawn(quiz, 8, only))
  })

  it('shows the result of the questions in `only`', () => {
    const state = drawing(7, { only: ['q1', 'q2'] })
    const done = run(state, { type: 'finish' }, { type: 'scored', result: RESULT })
    expect(drawing(8, { only: ['q1', 'q2'], saved: saved(done) }).phase).toBe('finished')
  })

  it('shows one question as it was published, with a seed or without', () => {
    const left = saved(drawing(7))
    const state = drawing(8, { question: 'q4', saved: left })
    expect(state.questions).toEqual(quiz.questions.filter(({ id }) => id === 'q4'))
    expect(state.seed).toBeUndefined()
    const again = run(state, { type: 'restart', attempt: 'new', seed: 9 })
    expect(again.questions).toEqual(state.questions)
    expect(again.seed).toBeUndefined()
  })

  it('has no seed if the quiz neither draws nor shuffles', () => {
    const state = start({ quiz: aQuiz(), attempt: ATTEMPT, seed: 7 })
    expect(state.seed).toBeUndefined()
    expect(toSaved(state).seed).toBeUndefined()
    expect(ids(run(state, { type: 'restart', attempt: 'new', seed: 8 }))).toEqual(ids(state))
  })
})

describe('coming back', () => {
  const saved = (state: State): Saved => JSON.parse(JSON.stringify(toSaved(state)))
  const resume = (state: State, quiz = aQuiz()) =>
    start({ quiz, saved: saved(state), attempt: 'unused' })

  it('resumes at the question left, with verdicts and choices', () => {
    const left = run(fresh(), choose('a'), check, verdict('q1'), { type: 'next' }, choose('b'))
    const state = resume(left)
    expect(currentQuestion(state)?.id).toBe('q2')
    expect(state.attempt).toBe(ATTEMPT)
    expect(itemOf(state, 'q1')).toEqual(itemOf(left, 'q1'))
    expect(itemOf(state, 'q2').response).toBe('b')
  })

  it('repeats a check that was pending', () => {
    expect(itemOf(resume(run(fresh(), choose('a'), check)), 'q1').status).toBe('waiting')
  })

  it('drops the answer to a question with a new revision, and keeps the others', () => {
    const left = run(fresh(), choose('a'), { type: 'next' }, choose('b'))
    const quiz = aQuiz()
    const moved = quiz.questions.map((q) => (q.id === 'q1' ? { ...q, revision: 2 } : q))
    const state = resume(left, { ...quiz, questions: moved })
    expect(itemOf(state, 'q1')).toEqual({ status: 'open' })
    expect(itemOf(state, 'q2').response).toBe('b')
  })

  it('shows the result again, unless the quiz has a new revision', () => {
    const left = run(fresh(), { type: 'finish' }, { type: 'scored', result: RESULT })
    expect(resume(left).phase).toBe('finished')
    expect(resume(left, { ...aQuiz(), revision: 3 }).phase).toBe('answering')
  })

  it('stays inside a quiz that has become shorter', () => {
    const left = run(fresh(), { type: 'next' }, { type: 'next' })
    expect(currentQuestion(resume(left, aQuiz(1)))?.id).toBe('q1')
  })

  it('shows one question alone, with its own progress', () => {
    const left = run(fresh(), { type: 'next' }, choose('b'))
    const state = start({ quiz: aQuiz(), question: 'q2', saved: saved(left), attempt: 'unused' })
    expect(state.questions.map(({ id }) => id)).toEqual(['q2'])
    expect(itemOf(state, 'q2').response).toBe('b')
  })
})

describe('a question that changed', () => {
  const before = toSaved(run(fresh(), choose('a'), check, verdict('q1'), { type: 'next' }))
  const quiz = aQuiz()
  const [first, ...others] = quiz.questions
  const moved = { ...quiz, questions: first ? [{ ...first, revision: 2 }, ...others] : [] }

  it('is open again, is marked as changed, and is shown first', () => {
    const state = start({ quiz: moved, saved: before, attempt: ATTEMPT })
    expect(itemOf(state, 'q1')).toEqual({ status: 'open', isChanged: true })
    expect(state.index).toBe(0)
  })

  it('is not marked as changed if it was not checked', () => {
    const saved = toSaved(
      run(fresh(), choose('a'), { type: 'set-confidence', confidence: 'guess' }),
    )
    expect(itemOf(start({ quiz: moved, saved, attempt: ATTEMPT }), 'q1')).toEqual({
      status: 'open',
    })
  })

  it('keeps an answer that was checked with the new revision', () => {
    const checked = { ...verdictOn('q1'), revision: 2 }
    const late: Event = { type: 'verdict', question: 'q1', verdict: checked }
    const saved = toSaved(run(fresh(), choose('a'), check, late))
    const state = start({ quiz: moved, saved, attempt: ATTEMPT })
    expect(itemOf(state, 'q1').status).toBe('checked')
  })
})
