// The state machine of the widget: what each event does, and what it leaves alone.
import { describe, expect, it } from 'vitest'
import { drawn } from '../../../../../content/draw.ts'
import type { AttemptResult, CheckResult, PublicQuiz } from '../../../../../content/wire/index.ts'
import type { Saved } from '../../../../../widget/progress/saved.ts'
import { currentQuestion, itemOf, toSaved } from '../../../../../widget/quiz/machine/selectors.ts'
import { start } from '../../../../../widget/quiz/machine/start.ts'
import type { Event, State } from '../../../../../widget/quiz/machine/state.ts'
import { transition } from '../../../../../widget/quiz/machine/transition.ts'

const ATTEMPT = '00000000-0000-4000-8000-000000000001'

function aQuiz(count = 3): PublicQuiz {
  return {
    id: 'a-quiz',
    revision: 2,
    title: 'A quiz',
    description: 'About something',
    lang: 'en',
    kind: 'check',
    guide: 'a-guide',
    questions: Array.from({ length: count }, (_, index) => ({
      id: `q${index + 1}`,
      revision: 1,
      type: 'single',
      prompt: 'Which?',
      section: 'here',
      choices: [
        { id: 'a', text: 'A' },
        { id: 'b', text: 'B' },
      ],
      hints: 0,
    })),
  }
}

function verdictOn(question: string, correct = true): CheckResult {
  const score = correct ? 1 : 0
  return { question, revision: 1, correct, score, maxScore: 1, feedback: { chosen: [] } }
}

const RESULT = { attempt: ATTEMPT, revision: 2, score: 1, maxScore: 3 } as AttemptResult

function run(state: State, ...events: Event[]): State {
  return events.reduce(transition, state)
}

const fresh = () => start({ quiz: aQuiz(), attempt: ATTEMPT })
const choose = (response: string): Event => ({ type: 'choose', response })
const check: Event = { type: 'check' }
const verdict = (question: string): Event => ({
  type: 'verdict',
  question,
  verdict: verdictOn(question),
})

describe('answering', () => {
  it('shows the first question at once, with nothing chosen and no focus taken', () => {
    const state = fresh()
    expect(currentQuestion(state)?.id).toBe('q1')
    expect(itemOf(state, 'q1')).toEqual({ status: 'open' })
    expect(state.focus).toBeUndefined()
  })

  it('sends nothing when nothing is chosen, and says so beside the options', () => {
    const state = run(fresh(), check)
    expect(itemOf(state, 'q1').status).toBe('open')
    expect(state).toMatchObject({ notice: 'chooseFirst', focus: 'options' })
  })

  it('takes an emptied list of options for no answer', () => {
    const state = run(fresh(), { type: 'choose', response: [] }, check)
    expect(state.notice).toBe('chooseFirst')
  })

  it('drops the notice as soon as something is chosen', () => {
    expect(run(fresh(), check, choose('a')).notice).toBeUndefined()
  })

  it('moves the focus to the feedback when the verdict on the question shown arrives', () => {
    const state = run(fresh(), choose('a'), check, verdict('q1'))
    expect(itemOf(state, 'q1')).toMatchObject({ status: 'checked', response: 'a' })
    expect(state.focus).toBe('feedback')
  })

  it('does not move the reader when a verdict arrives after they went on', () => {
    const state = run(fresh(), choose('a'), check, { type: 'next' }, verdict('q1'))
    expect(currentQuestion(state)?.id).toBe('q2')
    expect(state.focus).toBeUndefined()
    expect(itemOf(state, 'q1').status).toBe('checked')
  })

  it.each([
    ['while it is being checked', [choose('a'), check]],
    ['once it is checked', [choose('a'), check, verdict('q1')]],
  ])('keeps the choice as it is %s', (_, events) => {
    const state = run(fresh(), ...events)
    expect(transition(state, choose('b'))).toBe(state)
  })

  it('checks one answer once, however often the button is pressed', () => {
    const state = run(fresh(), choose('a'), check)
    expect(transition(state, check)).toBe(state)
  })

  it('goes on without an answer, and back, keeping what was chosen', () => {
    const state = run(fresh(), choose('b'), { type: 'next' }, { type: 'back' })
    expect(currentQuestion(state)?.id).toBe('q1')
    expect(itemOf(state, 'q1').response).toBe('b')
    expect(state.focus).toBe('prompt')
  })

  it('stays inside the quiz at both ends', () => {
    expect(run(fresh(), { type: 'back' }).index).toBe(0)
    const last = run(fresh(), { type: 'next' }, { type: 'next' })
    expect(transition(last, { type: 'next' })).toBe(last)
  })
})

describe('out of reach', () => {
  const offline = run(fresh(), choose('a'), check, { type: 'unreachable', question: 'q1' })

  it('keeps the answer and waits', () => {
    expect(itemOf(offline, 'q1')).toEqual({ status: 'waiting', response: 'a' })
  })

  it('lets the reader go on, and fills the verdict in later without moving them', () => {
    const state = run(offline, { type: 'next' }, { type: 'retry' }, verdict('q1'))
    expect(currentQuestion(state)?.id).toBe('q2')
    expect(itemOf(state, 'q1').status).toBe('checked')
  })

  it('sends again everything that waits, and nothing else', () => {
    const state = run(offline, { type: 'next' }, choose('b'), { type: 'retry' })
    expect(itemOf(state, 'q1').status).toBe('checking')
    expect(itemOf(state, 'q2').status).toBe('open')
  })

  it('changes nothing on a retry with nothing to send', () => {
    const state = fresh()
    expect(transition(state, { type: 'retry' })).toBe(state)
  })

  it('gives the choice back when the server refuses it', () => {
    const state = run(fresh(), choose('a'), check, { type: 'refused', question: 'q1' })
    expect(itemOf(state, 'q1')).toEqual({ status: 'open', response: 'a' })
    expect(state.notice).toBe('refused')
  })

  it('says that an answer was refused beside its question alone, once the reader is back', () => {
    const refused: Event = { type: 'refused', question: 'q1' }
    const state = run(fresh(), choose('a'), check, { type: 'next' }, refused)
    expect(state.notice).toBeUndefined()
    expect(run(state, check, refused).notice, 'what is said stays').toBe('chooseFirst')
    const back = run(state, { type: 'back' })
    expect(back).toMatchObject({ notice: 'refused', focus: 'prompt' })
    expect(itemOf(back, 'q1')).toEqual({ status: 'open', response: 'a' })
    const again = run(back, { type: 'next' }, { type: 'back' })
    expect(again.notice, 'once is enough').toBeUndefined()
  })

  it('says so after the result, too', () => {
    const refused: Event = { type: 'refused', question: 'q1' }
    const state = run(fresh(), choose('a'), check, { type: 'finish' }, refused)
    expect(state.notice).toBeUndefined()
    expect(run(state, { type: 'review' })).toMatchObject({ index: 0, notice: 'refused' })
  })

  it('keeps the end waiting too, and scores it on the next try', () => {
    const unscored = run(fresh(), { type: 'finish' }, { type: 'unscored' })
    expect(unscored.phase).toBe('unscored')
    const scored = run(unscored, { type: 'retry' }, { type: 'scored', result: RESULT })
    expect(scored).toMatchObject({ phase: 'finished', focus: 'result' })
  })
})

describe('the end', () => {
  it('shows the result only where one was asked for', () => {
    const state = fresh()
    expect(transition(state, { type: 'scored', result: RESULT })).toBe(state)
  })

  it('goes back through the answers and keeps them', () => {
    const state = run(
      fresh(),
      choose('a'),
      check,
      verdict('q1'),
      { type: 'finish' },
      { type: 'scored', result: RESULT },
      { type: 'review' },
    )
    expect(state).toMatchObject({ phase: 'answering', index: 0 })
    expect(itemOf(state, 'q1').status).toBe('checked')
  })

  it('starts over with a new attempt and nothing left of the old one', () => {
    const state = run(fresh(), choose('a'), check, { type: 'restart', attempt: 'new' })
    expect(state).toMatchObject({ attempt: 'new', items: {}, index: 0, phase: 'answering' })
    expect(run(state, verdict('q1')).items).toEqual({})
  })
})

describe('a quiz that draws', () => {
  const quiz: PublicQuiz = { ...aQuiz(8), draw: 3, shuffle: true }
  const ids = ({ questions }: State) => questions.map(({ id }) => id)
  const drawing = (seed: number, more: Partial<Parameters<typeof start>[0]> = {}) =>
    start({ quiz, attempt: ATTEMPT, seed, ...more })
  const saved = (state: State): Saved => JSON.parse(JSON.stringify(toSaved(state)))

  it('shows what the seed draws, in its order', () => {
    for (const seed of [0, 7, 0xffffffff]) {
      expect(drawing(seed).questions).toEqual(drawn(quiz, seed))
      expect(drawing(seed)).toMatchObject({ seed, index: 0 })
    }
  })

  it('keeps the seed between visits, whatever a fresh one would be', () => {
    const left = run(drawing(7), choose('a'), { type: 'next' })
    const back = drawing(8, { saved: saved(left) })
    expect(back).toMatchObject({ seed: 7, index: 1, items: left.items })
    expect(back.questions).toEqual(left.questions)
    expect(drawing(8, { saved: saved(drawing(0)) }).seed).toBe(0)
  })

  it('starts over with the seed that it is given', () => {
    const again = run(drawing(7), choose('a'), { type: 'restart', attempt: 'new', seed: 8 })
    expect(again).toMatchObject({ seed: 8, items: {}, attempt: 'new', focus: 'prompt' })
    expect(again.questions).toEqual(drawn(quiz, 8))
  })

  it('shows a set that is asked for, in the order of the seed, and keeps to it', () => {
    const only = ['q5', 'q1', 'nowhere', 'q8', 'q2']
    const state = drawing(7, { only })
    expect(state.questions).toEqual(drawn(quiz, 7, only))
    expect(ids(state).toSorted()).toEqual(['q1', 'q2', 'q5', 'q8'])
    const again = run(state, { type: 'restart', attempt: 'new', seed: 8 })
    expect(again.questions).toEqual(drawn(quiz, 8, only))
  })

  it('shows the result of a set that is asked for again', () => {
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

  it('takes no seed where it leaves nothing open', () => {
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

  it('treats a check that was on its way as one to send again', () => {
    expect(itemOf(resume(run(fresh(), choose('a'), check)), 'q1').status).toBe('waiting')
  })

  it('drops the answer to a question whose revision moved, and keeps the others', () => {
    const left = run(fresh(), choose('a'), { type: 'next' }, choose('b'))
    const quiz = aQuiz()
    const moved = quiz.questions.map((q) => (q.id === 'q1' ? { ...q, revision: 2 } : q))
    const state = resume(left, { ...quiz, questions: moved })
    expect(itemOf(state, 'q1')).toEqual({ status: 'open' })
    expect(itemOf(state, 'q2').response).toBe('b')
  })

  it('shows the result again, unless the quiz has moved on', () => {
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

describe('a question that puts items in places', () => {
  const items = [
    { id: 'a', text: 'A' },
    { id: 'b', text: 'B' },
  ]
  const base = { id: 'q1', revision: 1, prompt: 'How?', section: 'here', hints: 0, items }
  const opened = (question: PublicQuiz['questions'][number]) =>
    start({ quiz: { ...aQuiz(), questions: [question] }, attempt: ATTEMPT })
  const order = opened({ ...base, type: 'order' })
  const match = opened({ ...base, type: 'match', targets: [{ id: 't', text: 'T' }] })
  const give = (response: string[] | Record<string, string>): Event => {
    return { type: 'choose', response }
  }

  it('is checked in the order shown if nothing was moved', () => {
    const shown: Event = { type: 'check', initialResponse: ['a', 'b'] }
    expect(itemOf(run(order, shown), 'q1')).toEqual({ status: 'checking', response: ['a', 'b'] })
    const moved = run(order, give(['b', 'a']), shown)
    expect(itemOf(moved, 'q1')).toEqual({ status: 'checking', response: ['b', 'a'] })
  })

  it('asks for a pair first where nothing is matched, or no longer', () => {
    for (const state of [match, run(match, give({ a: 't' }), give({}))]) {
      expect(run(state, check)).toMatchObject({ notice: 'chooseFirst', focus: 'options' })
    }
  })

  it('is checked with some pairs, and keeps them', () => {
    const checking = run(match, give({ a: 't' }), check)
    expect(itemOf(checking, 'q1')).toEqual({ status: 'checking', response: { a: 't' } })
    const { quiz } = match
    const again = start({ quiz, attempt: ATTEMPT, saved: toSaved(checking) })
    expect(itemOf(again, 'q1')).toEqual({ status: 'waiting', response: { a: 't' } })
  })
})

describe('confidence', () => {
  const confide: Event = { type: 'set-confidence', confidence: 'sure' }

  it('is kept beside the answer, before it and after it', () => {
    const state = run(fresh(), confide, choose('a'), check)
    expect(itemOf(state, 'q1')).toMatchObject({ response: 'a', confidence: 'sure' })
  })

  it('is not asked for any more once the answer is given in', () => {
    const state = run(fresh(), choose('a'), check, verdict('q1'))
    expect(transition(state, confide)).toBe(state)
  })
})

describe('a question that changed', () => {
  const before = toSaved(run(fresh(), choose('a'), check, verdict('q1'), { type: 'next' }))
  const quiz = aQuiz()
  const [first, ...others] = quiz.questions
  const moved = { ...quiz, questions: first ? [{ ...first, revision: 2 }, ...others] : [] }

  it('is open, says so, and is what is shown', () => {
    const state = start({ quiz: moved, saved: before, attempt: ATTEMPT })
    expect(itemOf(state, 'q1')).toEqual({ status: 'open', isChanged: true })
    expect(state.index).toBe(0)
  })

  it('says nothing where nothing was given in', () => {
    const saved = toSaved(
      run(fresh(), choose('a'), { type: 'set-confidence', confidence: 'guess' }),
    )
    expect(itemOf(start({ quiz: moved, saved, attempt: ATTEMPT }), 'q1')).toEqual({
      status: 'open',
    })
  })

  it('keeps an answer that was checked by the new key already', () => {
    const checked = { ...verdictOn('q1'), revision: 2 }
    const late: Event = { type: 'verdict', question: 'q1', verdict: checked }
    const saved = toSaved(run(fresh(), choose('a'), check, late))
    const state = start({ quiz: moved, saved, attempt: ATTEMPT })
    expect(itemOf(state, 'q1').status).toBe('checked')
  })
})

describe('another tab', () => {
  const FRESH = '00000000-0000-4000-8000-000000000003'
  const elsewhere = (...events: Event[]): Event => ({
    type: 'merge',
    saved: toSaved(run(fresh(), ...events)),
    question: undefined,
    attempt: FRESH,
  })

  it('that is further brings its answers, and moves nobody', () => {
    const state = run(fresh(), { type: 'next' }, elsewhere(choose('a'), check, verdict('q1')))
    expect(itemOf(state, 'q1').status).toBe('checked')
    expect(state.index).toBe(1)
  })

  it('that is behind changes nothing', () => {
    const state = run(fresh(), choose('a'), check, verdict('q1'))
    expect(transition(state, elsewhere(choose('b')))).toBe(state)
  })

  it('does not choose on the question that is shown here', () => {
    const state = run(fresh(), choose('a'))
    expect(transition(state, elsewhere(choose('b')))).toBe(state)
    const gone = run(state, { type: 'next' })
    expect(itemOf(transition(gone, elsewhere(choose('b'))), 'q1').response).toBe('b')
  })

  it('leaves the words that a verdict has here, where only they differ', () => {
    const state = run(fresh(), choose('a'), check, verdict('q1'), { type: 'next' })
    const words = { feedback: { chosen: [{ text: 'Warum' }] }, lang: 'de' }
    const theirs: Event = {
      type: 'verdict',
      question: 'q1',
      verdict: { ...verdictOn('q1'), ...words },
    }
    expect(transition(state, elsewhere(choose('a'), check, theirs))).toBe(state)
  })

  it('does not have us wait for a call of its own', () => {
    const state = fresh()
    expect(transition(state, elsewhere(choose('a'), check))).toBe(state)
  })

  it('that forgot everything makes this one forget, and say so', () => {
    const forgotten: Event = {
      type: 'merge',
      saved: undefined,
      question: undefined,
      attempt: FRESH,
    }
    const state = run(fresh(), choose('a'), forgotten)
    expect(state).toMatchObject({ items: {}, notice: 'forgotten', attempt: FRESH })
    expect(state.focus).toBeUndefined()
    expect(transition(fresh(), forgotten)).toEqual({ ...fresh(), attempt: FRESH })
    const ended = run(fresh(), { type: 'finish' }, { type: 'scored', result: RESULT }, forgotten)
    expect(ended).toMatchObject({ phase: 'answering', notice: 'forgotten', attempt: FRESH })
  })

  it('that has the result keeps it, whatever is done here', () => {
    const end: Event[] = [{ type: 'finish' }, { type: 'scored', result: RESULT }]
    const ended = elsewhere(...end)
    const state = run(fresh(), ended)
    expect(state).toMatchObject({ phase: 'answering', index: 0 })
    expect(transition(state, ended)).toBe(state)
    expect(toSaved(run(state, { type: 'next' })).result).toMatchObject(RESULT)
    const reviewed = run(state, elsewhere(...end, { type: 'review' }))
    expect(toSaved(reviewed)).not.toHaveProperty('result')
    const own = { ...RESULT, score: 2 }
    const here = run(state, { type: 'finish' }, { type: 'scored', result: own })
    expect(toSaved(here).result).toMatchObject(own)
    expect(toSaved(run(here, { type: 'review' }))).not.toHaveProperty('result')
  })

  it('that began a new attempt has this one join it', () => {
    const other = '00000000-0000-4000-8000-000000000002'
    const saved = toSaved(run(start({ quiz: aQuiz(), attempt: other }), choose('b')))
    const state = run(fresh(), choose('a'), check, verdict('q1'), {
      type: 'merge',
      saved,
      question: undefined,
      attempt: FRESH,
    })
    expect(state.notice).toBeUndefined()
    expect(state.attempt).toBe(other)
    expect(itemOf(state, 'q1')).toMatchObject({ status: 'open', response: 'b' })
  })
})
