// A quiz of choices, and short ways to run events on it.
import type { AttemptResult, CheckResult, PublicQuiz } from '../../../../../content/wire/index.ts'
import { start } from '../../../../../widget/quiz/machine/start.ts'
import type { Event, State } from '../../../../../widget/quiz/machine/state.ts'
import { transition } from '../../../../../widget/quiz/machine/transition.ts'

export const ATTEMPT = '00000000-0000-4000-8000-000000000001'

export function aQuiz(count = 3): PublicQuiz {
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

export function verdictOn(question: string, correct = true): CheckResult {
  const score = correct ? 1 : 0
  return { question, revision: 1, correct, score, maxScore: 1, feedback: { chosen: [] } }
}

export const RESULT = { attempt: ATTEMPT, revision: 2, score: 1, maxScore: 3 } as AttemptResult

export function run(state: State, ...events: Event[]): State {
  return events.reduce(transition, state)
}

export const fresh = () => start({ quiz: aQuiz(), attempt: ATTEMPT })
export const choose = (response: string): Event => ({ type: 'choose', response })
export const check: Event = { type: 'check' }
export const verdict = (question: string): Event => ({
  type: 'verdict',
  question,
  verdict: verdictOn(question),
})
