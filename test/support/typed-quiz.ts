// A quiz of questions that are typed into, since the catalogue may have none, and the app
// around it. What is private until an answer is a canary here too: forms, numbers, texts.

import type { Catalogue } from '../../content/model/catalogue.ts'
import type { Guide } from '../../content/model/guide.ts'
import type { CheckQuiz } from '../../content/model/quiz.ts'
import { publishQuiz } from '../../content/publish/quiz.ts'
import { blanks } from '../../content/questions/blanks.ts'
import { number } from '../../content/questions/number.ts'
import { single } from '../../content/questions/single.ts'
import { text } from '../../content/questions/text.ts'
import { extendLedger } from '../../content/revisions/extend-ledger.ts'
import { currentRevisions, EMPTY_LEDGER } from '../../content/revisions/ledger.ts'
import type { Response } from '../../content/wire/index.ts'
import blanksVectors from '../fixtures/golden-blanks.json' with { type: 'json' }
import numberVectors from '../fixtures/golden-number.json' with { type: 'json' }
import textVectors from '../fixtures/golden-text.json' with { type: 'json' }

const guide: Guide = {
  id: 'measures',
  title: 'Measures',
  description: 'How to measure.',
  lang: 'en',
  source: { title: 'On measures', author: 'A', published: '2019-11-10' },
  sections: { water: { title: 'Water', body: ['It boils.'] } },
  takeaways: [],
}

const base = { section: 'water', explanation: 'The canary-explanation says so.' } as const
const said = (id: string) => ({ right: `The canary-${id}-yes.`, other: `The canary-${id}-no.` })

export const TYPED_QUIZ: CheckQuiz = {
  id: 'typed',
  kind: 'check',
  title: 'Typed',
  description: 'Numbers, words and gaps.',
  lang: 'en',
  guide,
  questions: [
    number({
      ...base,
      id: 'boil',
      prompt: 'At how many degrees does water *boil*?',
      unit: '°C',
      key: 100,
      tolerance: 0.5,
      feedback: said('boil'),
      expected: [{ key: 212, feedback: 'The canary-boil-fahrenheit.' }],
    }),
    number({
      ...base,
      id: 'sum',
      prompt: 'What is a tenth and two tenths?',
      key: '0.3',
      feedback: said('sum'),
    }),
    number({
      ...base,
      id: 'cups',
      prompt: 'How many cups a day are many?',
      key: { from: 1000, to: 2000 },
      weight: 2,
      feedback: said('cups'),
    }),
    text({
      ...base,
      id: 'city',
      prompt: 'Where is the metre kept?',
      accept: ['Sèvres', "Pavillon de Breteuil, l'Île-de-France", 'सेव्र', 'סֶבר', 'سيفر'],
      accents: 'ignore',
      feedback: said('city'),
      expected: [{ accept: ['Paris', 'Canarytown'], feedback: 'The canary-city-paris.' }],
    }),
    text({
      ...base,
      id: 'symbol',
      prompt: 'What is the symbol of the newton?',
      accept: ['N'],
      case: true,
      feedback: said('symbol'),
    }),
    blanks({
      ...base,
      id: 'kettle',
      prompt: 'A [[pot]] holds [[litres]] litres of [[drink]] and [[milk]].',
      weight: 2,
      blanks: {
        pot: {
          accept: ['teapot', 'canarypot'],
          feedback: said('pot'),
          expected: [{ accept: ['pan'], feedback: 'The canary-pot-pan.' }],
        },
        litres: { key: '1.7', tolerance: '0.1', feedback: said('litres') },
        drink: {
          options: {
            tea: { text: 'tea', feedback: 'The canary-drink-tea.' },
            soup: { text: 'soup', feedback: 'The canary-drink-soup.' },
          },
          key: 'tea',
        },
        milk: { pick: 'cow', feedback: said('milk') },
      },
      bank: { cow: 'cow’s milk', oat: 'oat milk', none: 'none' },
    }),
    text({
      ...base,
      id: 'strait',
      prompt: 'Which city lies on either side of the Bosphorus?',
      accept: ['İstanbul'],
      feedback: said('strait'),
    }),
    number({
      ...base,
      id: 'price',
      prompt: 'What does the kilogram of the museum cost?',
      unit: '$',
      key: 100000,
      feedback: said('price'),
    }),
    single({
      ...base,
      id: 'plain',
      prompt: 'Is it hot?',
      options: {
        hot: { text: 'Hot', feedback: 'The canary-plain-hot.' },
        cold: { text: 'Cold', feedback: 'The canary-plain-cold.' },
      },
      key: 'hot',
    }),
  ],
  bands: [{ id: 'all', from: 0, title: 'Measured', text: 'So it is.' }],
}

export const TYPED: Catalogue = { guides: [guide], quizzes: [TYPED_QUIZ] }
export const TYPED_LEDGER = extendLedger(EMPTY_LEDGER, TYPED)
export const TYPED_PUBLIC = publishQuiz(TYPED_QUIZ, currentRevisions(TYPED_LEDGER, 'typed'))

export interface TypedVector {
  readonly question: string
  readonly response: Response
  readonly score: number
}

/** As in golden-vectors.json, one file for each type; the maxima stand in the quiz. */
export const TYPED_VECTORS: readonly TypedVector[] = [
  ...numberVectors,
  ...textVectors,
  ...blanksVectors.map(({ question, response, score }) => ({
    question,
    // Where a vector leaves a gap out, the file's type has it as undefined.
    response: Object.fromEntries(Object.entries(response).map(([id, text]) => [id, String(text)])),
    score,
  })),
]

export const maxOf = (id: string) =>
  TYPED_QUIZ.questions.find((question) => question.id === id)?.weight ?? 0
