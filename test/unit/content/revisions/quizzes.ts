// Small valid quizzes for the tests of the ledger.
import { defineGuide } from '../../../../content/define/guide.ts'
import { defineQuiz } from '../../../../content/define/quiz.ts'
import type { Catalogue } from '../../../../content/model/catalogue.ts'
import type { CheckQuiz } from '../../../../content/model/quiz.ts'
import { single } from '../../../../content/questions/single.ts'

const guide = defineGuide({
  id: 'fruit',
  title: 'Fruit',
  description: 'About fruit.',
  lang: 'en',
  source: { title: 'Fruit', author: 'A. Gardener', published: '2019-11-10' },
  sections: { look: { title: 'How it looks', body: ['It is round.'] } },
  takeaways: [],
})

export function quizOf(id: string, questions: readonly string[]): CheckQuiz {
  return defineQuiz(guide, {
    id,
    kind: 'check',
    title: 'A quiz',
    description: 'About fruit.',
    lang: 'en',
    questions: questions.map((question) =>
      single({
        id: question,
        section: 'look',
        prompt: `What do you see of the ${question}?`,
        options: {
          round: { text: 'Something round', feedback: 'It is round.' },
          square: { text: 'Something square', feedback: 'It is round.' },
        },
        key: 'round',
        explanation: 'It is round.',
      }),
    ),
    bands: [{ id: 'all', from: 0, title: 'Done', text: 'You looked.' }],
  })
}

export function catalogueOf(...quizzes: CheckQuiz[]): Catalogue {
  return { guides: [guide], quizzes }
}
