// A quiz that puts things in order and matches them, and the vectors that scoring, API,
// form and widget are all held to. What the vectors earn was worked out from the rule by
// going through all subsets of the items, and never by the code that they judge.

import type { Guide } from '../../content/model/guide.ts'
import type { CheckQuiz } from '../../content/model/quiz.ts'
import { match } from '../../content/questions/match.ts'
import { order } from '../../content/questions/order.ts'
import { single } from '../../content/questions/single.ts'
import { extendLedger } from '../../content/revisions/extend-ledger.ts'
import { EMPTY_LEDGER } from '../../content/revisions/ledger.ts'
import type { Response } from '../../content/wire/index.ts'
import vectors from '../fixtures/placing-vectors.json' with { type: 'json' }
import { responseOf } from './vectors.ts'

const guide: Guide = {
  id: 'bread',
  title: 'Bread',
  description: 'How to bake it.',
  lang: 'en',
  source: { title: 'On bread', author: 'A', published: '2019-11-10' },
  sections: { baking: { title: 'Baking', body: ['Mix, let it rise, bake.'] } },
  takeaways: [],
}

const texts = { section: 'baking', explanation: 'That is how bread is made.' } as const

export const STEPS = order({
  ...texts,
  id: 'steps',
  prompt: 'In which order is bread made?',
  items: {
    mix: { text: 'Mix flour and *water*', feedback: 'There is no dough before that.' },
    rise: { text: 'Let it rise' },
    bake: { text: 'Bake it' },
    slice: { text: 'Slice it', feedback: 'What is not baked cannot be sliced.' },
  },
  feedback: 'Think of what has to be there before.',
  hints: ['It begins with flour.'],
})

export const WEIGHTS = order({
  ...texts,
  id: 'weights',
  prompt: 'From the lightest to the heaviest?',
  items: {
    roll: { text: 'A roll' },
    baguette: { text: 'A baguette' },
    loaf: { text: 'A loaf' },
  },
  feedback: 'Weigh them.',
  weight: 2,
})

export const GRAINS = match({
  ...texts,
  id: 'grains',
  prompt: 'What is each made of?',
  targets: { wheat: 'Wheat', rye: 'Rye', maize: '*Maize*' },
  items: {
    ciabatta: { text: 'Ciabatta', target: 'wheat', pairs: { rye: 'Rye would not rise so.' } },
    pumpernickel: { text: 'Pumpernickel', target: 'rye', feedback: 'It is dark.' },
    tortilla: { text: 'Corn tortilla', target: 'maize' },
  },
  feedback: 'Read the name again.',
})

export const PLACES = match({
  ...texts,
  id: 'places',
  prompt: 'Where is each from?',
  targets: { italy: 'Italy', france: 'France', nowhere: 'The moon' },
  items: {
    focaccia: { text: 'Focaccia', target: 'italy' },
    grissini: { text: 'Grissini', target: 'italy' },
  },
  feedback: 'Say it aloud.',
})

const option = (text: string) => ({ text, feedback: `You said ${text}.` })

export const CHOICE = single({
  ...texts,
  id: 'oven',
  prompt: 'How hot is the oven?',
  options: { hot: option('Hot'), cold: option('Cold') },
  key: 'hot',
})

export const BREAD: CheckQuiz = {
  id: 'bread',
  kind: 'check',
  title: 'Bread',
  description: 'Order and match.',
  lang: 'en',
  guide,
  questions: [STEPS, GRAINS, WEIGHTS, PLACES],
  bands: [{ id: 'all', from: 0, title: 'Baked', text: 'So it is.' }],
}

/** The same with nothing to place, and with a choice first. */
const oven: CheckQuiz = { ...BREAD, id: 'oven', questions: [CHOICE] }

export const BREADS = { guides: [guide], quizzes: [BREAD, oven] }
export const BREADS_LEDGER = extendLedger(EMPTY_LEDGER, BREADS)

export interface PlacingVector {
  readonly question: string
  readonly response: Response
  readonly correct: boolean
  readonly score: number
  readonly maxScore: number
}

export const PLACING_VECTORS: readonly PlacingVector[] = [...vectors.order, ...vectors.match].map(
  (vector) => ({ ...vector, response: responseOf(vector.response) }),
)

export function placingVectorName({ question, response, score }: PlacingVector): string {
  return `${question}: ${JSON.stringify(response)} earns ${score}`
}
