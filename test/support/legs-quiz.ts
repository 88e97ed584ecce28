// A quiz of two questions that asks how sure the reader is, and says where to report one.

import type { Guide } from '../../content/model/guide.ts'
import type { CheckQuiz } from '../../content/model/quiz.ts'
import { single } from '../../content/questions/single.ts'
import { extendLedger } from '../../content/revisions/extend-ledger.ts'
import { EMPTY_LEDGER } from '../../content/revisions/ledger.ts'

const guide: Guide = {
  id: 'legs',
  title: 'Legs',
  description: 'How many there are.',
  lang: 'en',
  source: { title: 'On legs', author: 'A', published: '2019-11-10' },
  sections: { counting: { title: 'Counting', body: ['One after the other.'] } },
  takeaways: [],
}

const legsOf = (id: string, key: 'six' | 'eight') =>
  single({
    id,
    section: 'counting',
    prompt: `How many legs has a ${id}?`,
    options: {
      two: { text: 'Two', feedback: 'That is a bird.' },
      six: { text: 'Six', feedback: 'As every insect.' },
      eight: { text: 'Eight', feedback: 'As every arachnid.' },
    },
    key,
    explanation: 'Counted twice.',
    hints: ['More than a bird.'],
  })

export const LEGS: CheckQuiz = {
  id: 'legs',
  kind: 'check',
  title: 'Legs',
  description: 'Who has how many.',
  lang: 'en',
  guide,
  confidence: true,
  report: 'https://example.org/issues/new?label=quiz#form',
  questions: [legsOf('beetle', 'six'), legsOf('spider', 'eight')],
  bands: [{ id: 'all', from: 0, title: 'Counted', text: 'So it is.' }],
}

/** The same after its author changed their mind on the beetle. */
export const LEGS_CHANGED: CheckQuiz = {
  ...LEGS,
  questions: [legsOf('beetle', 'eight'), legsOf('spider', 'eight')],
}

/** As it was released, and as it is: `quiz` is the last of them. */
export function legsLibrary(...quizzes: readonly CheckQuiz[]) {
  const catalogueOf = (quiz: CheckQuiz) => ({ guides: [guide], quizzes: [quiz] })
  const quiz = quizzes.at(-1) ?? LEGS
  const ledger = quizzes.reduce(
    (released, one) => extendLedger(released, catalogueOf(one)),
    EMPTY_LEDGER,
  )
  return { catalogue: catalogueOf(quiz), ledger }
}
