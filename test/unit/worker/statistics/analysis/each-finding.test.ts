// Each finding is said from its threshold on, and not before it.
import { describe, expect, it } from 'vitest'
import { findings } from '../../../../../worker/statistics/analysis/findings.ts'
import type {
  ChoiceAnalysis,
  Figures,
  QuestionAnalysis,
} from '../../../../../worker/statistics/analysis/item-analysis.ts'

const PLAIN: Figures = {
  facility: { n: 100, rate: 0.6, low: 0.5, high: 0.7 },
  deviation: 0.5,
  discrimination: { n: 100, r: 0.4, low: 0.3, high: 0.5 },
  right: 60,
  rightInTheEnd: 60,
  hinted: 0,
  hints: 0,
  groups: [],
  choices: [],
  alarm: null,
  confidence: [],
  seconds: null,
}

const question = (
  figures: Partial<Figures>,
  of: Partial<QuestionAnalysis> = {},
): QuestionAnalysis => ({
  question: 'tested',
  revision: 2,
  isCurrent: true,
  type: 'single',
  text: 'Tested?',
  asked: 100,
  n: 100,
  left: 0,
  ...of,
  figures: { ...PLAIN, ...figures },
})

const OTHERS = ['other', 'third'].map((id) =>
  question({ seconds: seconds(10) }, { question: id, left: 4 }),
)

function seconds(from: number) {
  return { n: 100, mean: from, median: from, from, to: from + 1 }
}

const kindsOf = (one: QuestionAnalysis): string[] =>
  findings([one, ...OTHERS]).flatMap((found) => (found.question === 'tested' ? found.kind : []))

const choice = (id: string, more: Partial<ChoiceAnalysis>): ChoiceAnalysis => ({
  id,
  text: id,
  kind: 'option',
  isRight: false,
  n: 0,
  rate: 0,
  low: 0,
  high: 0,
  final: 0,
  sure: 0,
  groups: null,
  meanRest: null,
  ...more,
})

const discrimination = (high: number) => ({ n: 100, r: high - 0.1, low: high - 0.2, high })
const facility = (low: number, high: number) => ({ n: 100, rate: (low + high) / 2, low, high })
const change = (low: number, high: number) => ({
  since: 1,
  difference: (low + high) / 2,
  low,
  high,
})
const wrong = (high: number) => [
  choice('right', { isRight: true, high: 0.9 }),
  choice('chosen', { high: 0.4 }),
  choice('idle', { high }),
]

const chosenBy = (n: number, of: Partial<ChoiceAnalysis> = {}) => [
  choice('right', { isRight: true, high: 0.9 }),
  choice('chosen', { n, high: 0.9, ...of }),
  choice('other', { n: 40 - n, high: 0.9, ...of }),
]

const CASES: readonly [kind: string, said: QuestionAnalysis, notSaid: QuestionAnalysis][] = [
  [
    'negative',
    question({ discrimination: discrimination(-0.01) }),
    question({ discrimination: discrimination(0) }),
  ],
  [
    'weak',
    question({ discrimination: discrimination(0.19) }),
    question({ discrimination: discrimination(0.2) }),
  ],
  ['hard', question({ facility: facility(0.1, 0.29) }), question({ facility: facility(0.1, 0.3) })],
  ['easy', question({ facility: facility(0.96, 1) }), question({ facility: facility(0.95, 1) })],
  [
    'worse',
    question({}, { change: change(-0.3, -0.01) }),
    question({}, { change: change(-0.3, 0) }),
  ],
  ['better', question({}, { change: change(0.01, 0.3) }), question({}, { change: change(0, 0.3) })],
  ['leaving', question({}, { left: 8 }), question({}, { left: 7 })],
  ['slow', question({ seconds: seconds(20) }), question({ seconds: seconds(19) })],
  ['tries', question({ rightInTheEnd: 80 }), question({ rightInTheEnd: 79 })],
  ['unused', question({ choices: wrong(0.04) }), question({ choices: wrong(0.05) })],
  // 27 of the 40 who miss it are more than half of them beyond chance, 26 are not.
  ['common-mistake', question({ choices: chosenBy(27) }), question({ choices: chosenBy(26) })],
]

describe('a finding', () => {
  it.each(CASES)('%s is said from its threshold on', (kind, said, notSaid) => {
    expect(kindsOf(said)).toContain(kind)
    expect(kindsOf(notSaid)).not.toContain(kind)
  })

  it('of an option that nobody chooses is not said of items that readers put in their place', () => {
    const items = wrong(0.01).map((one) => ({ ...one, isRight: false, kind: 'misplaced' as const }))
    expect(kindsOf(question({ choices: items }))).not.toContain('unused')
  })

  it('of a mistake names no item in a wrong place, because most items are in one by guessing', () => {
    const items = chosenBy(38, { kind: 'misplaced', sure: 38 })
    expect(kindsOf(question({ choices: items }))).toEqual([])
    const sure = [{ level: 'sure' as const, n: 40, right: 2 }]
    const [misled] = findings([question({ choices: items, confidence: sure })])
    expect(misled).toMatchObject({ kind: 'misleading', text: expect.stringMatching(/wrong\.$/) })
  })

  it('of a key that may be wrong hides what its figures would say of the question', () => {
    const alarm = { choice: 'chosen', because: ['rest-score' as const] }
    const one = question({
      choices: wrong(0.4),
      alarm,
      discrimination: discrimination(-0.01),
      rightInTheEnd: 90,
    })
    expect(kindsOf(one)).toEqual(['wrong-key'])
  })
})
