// Typical readers, and which way to enrol the outcome quiz finds for each. Where their
// wishes exclude each other, it names the wishes instead.
import { expect, it } from 'vitest'
import type { Response } from '../../content/wire/index.ts'
import { resolveOutcome } from '../../worker/scoring/outcome.ts'
import { describeSample } from './sample.ts'

interface Reader {
  readonly who: string
  readonly answers: Readonly<Record<string, Response>>
  readonly outcome?: string
  readonly runnerUp?: string
  readonly conflict?: readonly string[]
}

const READERS: readonly Reader[] = [
  {
    who: 'a teacher who has a degree and needs an official document from recordings',
    answers: {
      'who-must-recognise-it': 'official',
      'how-much': 'some-classes',
      'live-or-recorded': 'recorded',
      'when-to-begin': 'at-once',
      'whom-to-learn-from': 'university',
      'what-to-keep': ['transcript'],
      'you-and-a-degree': 'no-need',
      'end-with-a-project': 'project',
    },
    conflict: ['official', 'recorded', 'no-need'],
  },
  {
    who: 'somebody who needs an official document and a transcript, at once, from recordings',
    answers: {
      'who-must-recognise-it': 'official',
      'live-or-recorded': 'recorded',
      'when-to-begin': 'at-once',
      'whom-to-learn-from': 'university',
      'what-to-keep': ['transcript'],
    },
    outcome: 'degree',
  },
  {
    who: 'somebody who is after Cisco’s certification',
    answers: { 'who-must-recognise-it': 'company' },
    outcome: 'professional-certificate',
  },
  {
    who: 'somebody who needs an official document and wants to learn from a company',
    answers: {
      'who-must-recognise-it': 'official',
      'whom-to-learn-from': 'company',
      'what-to-keep': ['credit'],
    },
    conflict: ['official', 'company'],
  },
  {
    who: 'the same with recordings',
    answers: {
      'who-must-recognise-it': 'official',
      'whom-to-learn-from': 'company',
      'live-or-recorded': 'recorded',
      'what-to-keep': ['credit'],
    },
    conflict: ['official', 'company'],
  },
  {
    who: 'a career changer',
    answers: {
      'whom-to-learn-from': 'company',
      'end-with-a-project': 'project',
      'live-or-recorded': 'recorded',
    },
    outcome: 'professional-certificate',
  },
  {
    who: 'a school leaver',
    answers: {
      'how-much': 'whole-degree',
      'you-and-a-degree': 'ready-for-it',
      'what-to-keep': ['transcript'],
    },
    outcome: 'degree',
    runnerUp: 'mastertrack',
  },
  {
    who: 'somebody who lacks the points for a degree',
    answers: { 'how-much': 'whole-degree', 'you-and-a-degree': 'not-admitted' },
    outcome: 'mastertrack',
  },
  {
    who: 'somebody retired and curious',
    answers: {
      'who-must-recognise-it': 'nobody',
      'how-much': 'one-class',
      'when-to-begin': 'at-once',
      'you-and-a-degree': 'no-need',
    },
    outcome: 'individual-course',
    runnerUp: 'professional-certificate',
  },
  {
    who: 'a developer who goes deep into one subject',
    answers: {
      'who-must-recognise-it': 'nobody',
      'how-much': 'some-classes',
      'live-or-recorded': 'recorded',
      'end-with-a-project': 'project',
    },
    outcome: 'specialization',
    runnerUp: 'professional-certificate',
  },
  {
    who: 'somebody who says only that the document must be official',
    answers: { 'who-must-recognise-it': 'official' },
    outcome: 'mastertrack',
    runnerUp: 'degree',
  },
  {
    who: 'somebody who likes live classes on fixed dates',
    answers: { 'live-or-recorded': 'live', 'when-to-begin': 'fixed-date' },
    outcome: 'mastertrack',
  },
  {
    who: 'somebody who wants a degree at once, from recordings',
    answers: {
      'how-much': 'whole-degree',
      'when-to-begin': 'at-once',
      'live-or-recorded': 'recorded',
    },
    outcome: 'degree',
  },
  {
    who: 'somebody who lacks the points for a degree and wants recordings',
    answers: {
      'how-much': 'some-classes',
      'live-or-recorded': 'recorded',
      'you-and-a-degree': 'not-admitted',
    },
    conflict: ['recorded', 'not-admitted'],
  },
  {
    who: 'somebody who lacks the points for a degree and wants one class',
    answers: { 'how-much': 'one-class', 'you-and-a-degree': 'not-admitted' },
    conflict: ['one-class', 'not-admitted'],
  },
]

describeSample('typical readers', ({ outcomeQuiz }) => {
  it.each(READERS)('$who', ({ answers, outcome, runnerUp, conflict = [] }) => {
    const resolved = resolveOutcome(
      outcomeQuiz,
      {},
      {
        answers: Object.entries(answers).map(([question, response]) => ({ question, response })),
      },
    )
    if (!resolved.ok) throw new Error(JSON.stringify(resolved.error))
    expect(resolved.value.outcome?.id).toBe(outcome)
    expect(resolved.value.runnerUp?.id).toBe(runnerUp)
    expect(resolved.value.conflict?.map(({ choice }) => choice)).toEqual(conflict)
  })

  it('get the reason why other ways are ruled out, in words that hold beside the one that was found', () => {
    const resolved = resolveOutcome(
      outcomeQuiz,
      {},
      {
        answers: [
          { question: 'how-much', response: 'whole-degree' },
          { question: 'when-to-begin', response: 'at-once' },
        ],
      },
    )
    if (!resolved.ok) throw new Error(JSON.stringify(resolved.error))
    expect(resolved.value.outcome?.id).toBe('degree')
    const reasons = resolved.value.because.map(({ text }) => text)
    expect(reasons[0]).toMatch(/^You want a bachelor’s or a master’s\. Both can/)
    expect(reasons[1]).toBe(
      'You want to begin at once. Our source says only of an individual course that you can, and a MasterTrack opens on fixed dates.',
    )
  })
})
