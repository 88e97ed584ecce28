// Statements, and lists with other shapes and weights than the catalogue has, since two
// options make few vectors. What the vectors earn was worked out by hand from the rule.

import type { Catalogue } from '../../content/model/catalogue.ts'
import type { Guide } from '../../content/model/guide.ts'
import type { CheckQuiz } from '../../content/model/quiz.ts'
import { multiple } from '../../content/questions/multiple.ts'
import { single } from '../../content/questions/single.ts'
import { trueFalse } from '../../content/questions/truefalse.ts'
import { extendLedger } from '../../content/revisions/extend-ledger.ts'
import { EMPTY_LEDGER } from '../../content/revisions/ledger.ts'
import vectors from '../fixtures/golden-claims.json' with { type: 'json' }
import { responseOf, type Vector } from './vectors.ts'

const guide: Guide = {
  id: 'sky',
  title: 'The sky',
  description: 'What is up there.',
  lang: 'en',
  source: { title: 'On the sky', author: 'A', published: '2019-11-10' },
  sections: { night: { title: 'At night', body: ['Look up.'] } },
  takeaways: [],
}

const texts = { section: 'night', explanation: 'That is how it is up there.' } as const

const option = (text: string) => ({ text, feedback: `You said ${text}.` })

/** A statement with its key and weight; the labels may be others than True and False. */
function claim(id: string, prompt: string, key: boolean, weight = 1, isLabelled = false) {
  return trueFalse({
    ...texts,
    id,
    prompt,
    key,
    weight,
    feedback: { true: 'You said so.', false: 'You said no.' },
    ...(isLabelled && { labels: { true: 'That is so', false: 'It is not' } }),
  })
}

export const CLAIMS_QUIZ: CheckQuiz = {
  id: 'claims',
  kind: 'check',
  title: 'Claims',
  description: 'Statements about the sky.',
  lang: 'en',
  guide,
  questions: [
    claim('own-light', 'The moon shines by a light of its own.', false),
    claim('sun-star', 'The sun is a star.', true),
    claim('venus-moon', 'Venus has a *moon*.', false, 2),
    claim('mars-red', 'Mars looks red.', true, 0.5),
    claim('tides', 'The moon raises tides.', true, 1, true),
    claim('summer', 'In summer the earth is nearest to the sun.', false, 1.5, true),
    claim('saturn-rings', 'Only Saturn has rings.', false),
    claim('pluto', 'Pluto is a dwarf planet.', true, 3),
    claim('daylight', 'The moon can be seen by day.', true),
    claim('far-side', 'The far side of the moon is always dark.', false, 0.25),
    claim('comet-tail', 'The tail of a comet points away from the sun.', true),
    claim('north-star', 'The north star is the brightest of all.', false),
    multiple({
      ...texts,
      id: 'planets',
      prompt: 'Which are planets?',
      options: {
        mars: option('Mars'),
        venus: option('Venus'),
        earth: option('The earth'),
        moon: option('The moon'),
        sun: option('The sun'),
      },
      key: ['mars', 'venus', 'earth'],
    }),
    multiple({
      ...texts,
      id: 'giants',
      prompt: 'Which are giants?',
      options: {
        jupiter: option('Jupiter'),
        saturn: option('Saturn'),
        uranus: option('Uranus'),
        neptune: option('Neptune'),
      },
      key: ['jupiter', 'saturn', 'uranus', 'neptune'],
      weight: 3,
    }),
    multiple({
      ...texts,
      id: 'nearest',
      prompt: 'Which stars are nearer than a light year?',
      options: {
        sun: option('The sun'),
        sirius: option('Sirius'),
        vega: option('Vega'),
        polaris: option('Polaris'),
      },
      key: ['sun'],
      weight: 2,
    }),
    single({
      ...texts,
      id: 'hottest',
      prompt: 'Which planet is the hottest?',
      options: { mercury: option('Mercury'), venus: option('Venus'), mars: option('Mars') },
      key: 'venus',
      weight: 1.5,
    }),
  ],
  bands: [{ id: 'all', from: 0, title: 'Up there', text: 'So it is.' }],
}

export const CLAIMS: Catalogue = { guides: [guide], quizzes: [CLAIMS_QUIZ] }
export const CLAIMS_LEDGER = extendLedger(EMPTY_LEDGER, CLAIMS)

export const CLAIMS_VECTORS: readonly Vector[] = vectors.map((vector) => ({
  ...vector,
  response: responseOf(vector.response),
}))
