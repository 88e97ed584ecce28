// One small valid quiz, and for every rule of content/lint one change that only this rule reports.
import { describe, expect, it } from 'vitest'
import { formatDiagnostic } from '../../../../content/lint/support/diagnostic.ts'
import type { Catalogue } from '../../../../content/model/catalogue.ts'
import type { Guide } from '../../../../content/model/guide.ts'
import type { Question } from '../../../../content/model/question.ts'
import type { CheckQuiz } from '../../../../content/model/quiz.ts'
import { multiple } from '../../../../content/questions/multiple.ts'
import { single } from '../../../../content/questions/single.ts'
import { trueFalse } from '../../../../content/questions/truefalse.ts'
import { findingsIn } from '../../../support/content/findings.ts'

const guide: Guide = {
  id: 'tea',
  title: 'Tea',
  description: 'How to make it.',
  lang: 'en',
  source: { title: 'On tea', author: 'A', published: '2019-11-10' },
  sections: {
    water: { title: 'Water', body: ['Green tea wants water at *80 degrees*.'] },
    leaves: { title: 'Leaves', body: ['There are kinds.', ['green', 'black']] },
  },
  facts: {
    title: 'Kinds',
    subject: 'Kind',
    columns: { boiling: { label: 'Boiling water' }, milk: { label: 'Milk' } },
    rows: {
      green: {
        name: 'Green',
        section: 'leaves',
        cells: { boiling: { value: 'no', section: 'water' }, milk: { value: 'unstated' } },
      },
    },
  },
  takeaways: ['Mind the water.'],
}

const warm = { text: 'At 80 degrees', feedback: 'The leaves stay sweet.' }
const boiling = { text: 'When it boils', feedback: 'That suits black tea.' }
const cold = { text: 'From the tap', feedback: 'It takes hours, then.' }

const asking = (id = 'when-to-pour') => ({
  id,
  section: 'water',
  prompt: 'When do you pour water on green tea?',
  options: { warm, boiling, cold } as Record<string, typeof warm & { pinned?: boolean }>,
  key: 'warm',
  explanation: 'Boiling water makes green tea bitter.',
})
const aSingle = (change: Partial<ReturnType<typeof asking>> = {}, id?: string) =>
  single({ ...asking(id), ...change })
const aMultiple = (key: string[]) =>
  multiple({ ...asking('kinds'), section: 'leaves', prompt: 'Which are warm?', key })
const aStatement = trueFalse({
  ...asking('milk-with-green'),
  section: 'leaves',
  prompt: 'Green tea is a kind of tea.',
  key: true,
  feedback: { true: 'The leaves tell.', false: 'It is dried early.' },
})

const bands = [
  { id: 'begun', from: 0, title: 'Begun', text: 'There is more.' },
  { id: 'there', from: 60, title: 'There', text: 'You know it.' },
]
const quiz: CheckQuiz = {
  id: 'tea-time',
  kind: 'check',
  title: 'Tea time',
  description: 'About tea.',
  lang: 'en',
  guide,
  questions: [aSingle(), aMultiple(['warm', 'cold']), aStatement],
  bands,
}

const given = (change: Partial<CheckQuiz> = {}): Catalogue<CheckQuiz> => ({
  guides: [guide],
  quizzes: [{ ...quiz, ...change }],
})
const asked = (...questions: Question[]) =>
  given({ questions: [...questions, ...quiz.questions.slice(1)] })
const reading = (change: Partial<Guide>): Catalogue<CheckQuiz> => {
  const changed = { ...guide, ...change }
  return { guides: [changed], quizzes: [{ ...quiz, guide: changed }] }
}
const told = (feedback: string) =>
  asked(aSingle({ options: { warm, boiling: { ...boiling, feedback }, cold } }))
const SEVEN_OPTIONS = asked(
  aSingle({
    options: Object.fromEntries([
      ['warm', warm],
      ...[1, 2, 3, 4, 5, 6].map((n) => [`at-${n}`, { ...warm, text: `At ${n}` }]),
    ]),
  }),
)
const offered = (text: string) =>
  asked(aSingle({ options: { warm, boiling: { ...boiling, text }, cold } }))
const rows = (section: string, supported: string | undefined) => {
  const boilingCell = { value: 'no', ...(supported !== undefined && { section: supported }) }
  const cells = { boiling: boilingCell, milk: { value: 'unstated' } }
  return { title: 'K', subject: 'K', columns: {}, rows: { green: { name: 'G', section, cells } } }
}
const many = (count: number, make: (index: number) => Question) =>
  asked(...Array.from({ length: count }, (_, index) => make(index)))
const inPlace = (place: number) => (index: number) => {
  const others = [boiling, cold].map((option, i) => [`other${i}`, { ...option, pinned: true }])
  const options = Object.fromEntries(
    others.toSpliced(place, 0, ['warm', { ...warm, pinned: true }]),
  )
  return aSingle({ options }, `pour-${index}`)
}
const FIRST_ID = quiz.questions[0]?.id ?? ''
const BANK_IDS = Array.from({ length: 60 }, (_, index) => `pour-${index}`)
/** So many questions, whose keys are in a place of their own each time. */
const bank = (count: number, change: Partial<CheckQuiz> = {}) =>
  given({
    questions: [
      ...BANK_IDS.slice(2, count).map((_, index) => inPlace(index % 3)(index)),
      ...quiz.questions.slice(1),
    ],
    ...change,
  })
const wordy = { ...warm, text: 'When it is cooler' }
const inKettles = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`kettle-${i}`, { ...warm, text: `In kettle ${i}` }]),
  )
const muchLonger = { ...warm, text: 'When it has cooled to some 80 degrees' }

const cases: [rule: string, code: string, broken: Catalogue][] = [
  ['two guides with one id', 'duplicate-id', { ...given(), guides: [guide, { ...guide }] }],
  ['two quizzes with one id', 'duplicate-id', { ...given(), quizzes: [quiz, { ...quiz }] }],
  ['two questions with one id', 'duplicate-id', asked(aSingle(), aSingle())],
  [
    'two options with one id',
    'duplicate-id',
    asked({
      ...aSingle(),
      prompt: {
        text: 'When?',
        choices: [
          { id: 'warm', text: 'Now', pinned: false },
          { id: 'warm', text: 'Later', pinned: false },
        ],
      },
    }),
  ],
  ['a guide id that is not a slug', 'slug', reading({ id: 'Tea' })],
  [
    'a section id that is not a slug',
    'slug',
    ((section) => {
      const { quizzes, guides } = reading({
        sections: { ...guide.sections, [section]: { title: 'M', body: [] } },
      })
      const questions = [...quiz.questions, aSingle({ section }, 'q')]
      return { guides, quizzes: quizzes.map((each) => ({ ...each, questions })) }
    })('milk_and_sugar'),
  ],
  [
    'a row id that is not a slug',
    'slug',
    reading({
      facts: {
        ...rows('leaves', 'water'),
        rows: { Green: { name: 'G', section: 'leaves', cells: {} } },
      },
    }),
  ],
  ['a quiz id that is not a slug', 'slug', given({ id: 'tea time' })],
  ['a question id that is not a slug', 'slug', asked(aSingle({}, 'when_to_pour'))],
  [
    'an option id that is not a slug',
    'slug',
    asked(aSingle({ options: { warm, '1-boil': boiling } })),
  ],
  [
    'a band id that is not a slug',
    'slug',
    given({ bands: bands.map((b) => ({ ...b, id: `${b.id}!` })).slice(0, 1) }),
  ],
  [
    'a section that the guide does not have',
    'unknown-section',
    asked(aSingle(), aSingle({ section: 'sugar' }, 'q')),
  ],
  ['a single option', 'option-count', asked(aSingle({ options: { warm } }))],
  ['seven options', 'option-count', SEVEN_OPTIONS],
  ['options that read alike', 'same-text', offered(' at *80*  degrees. ')],
  ['a key that is no option', 'unknown-key', asked(aSingle({ key: 'iced' }))],
  [
    'a second key that is no option',
    'unknown-key',
    given({ questions: [aSingle(), aMultiple(['warm', 'iced'])] }),
  ],
  [
    'a multiple without a right option',
    'one-sided-key',
    given({ questions: [aSingle(), aMultiple([])] }),
  ],
  [
    'a multiple with right options alone',
    'one-sided-key',
    given({ questions: [aSingle(), aMultiple(['warm', 'boiling', 'cold'])] }),
  ],
  [
    'a key that names an option twice',
    'repeated-key',
    given({ questions: [aSingle(), aMultiple(['warm', 'cold', 'warm'])] }),
  ],
  ['an empty prompt', 'empty-text', asked(aSingle({ prompt: ' ' }))],
  ['an empty option', 'empty-text', offered('')],
  ['empty feedback', 'empty-text', told(' ')],
  [
    'an option without feedback',
    'no-feedback',
    asked({
      ...aSingle(),
      solution: { ...aSingle().solution, feedback: { warm: 'So.', cold: 'So.' } },
    }),
  ],
  ['an empty explanation', 'empty-text', asked(aSingle({ explanation: '' }))],
  [
    'an option id that tells',
    'telling-id',
    asked(aSingle({ options: { warm, 'wrong-2': boiling } })),
  ],
  ['an option that sums up the others', 'above-option', offered('None of the above')],
  ['an option that takes all', 'above-option', offered('All of these')],
  ['a stem with NOT', 'negative-stem', asked(aSingle({ prompt: 'When do you NOT pour it?' }))],
  [
    'a stem with except',
    'negative-stem',
    asked(aSingle({ prompt: 'You may pour it always, except when?' })),
  ],
  [
    'a stem that asks which is not',
    'negative-stem',
    asked(aSingle({ prompt: 'Which time of day isn’t one for tea?' })),
  ],
  [
    'right options longest by habit',
    'longest-is-right',
    many(4, (i) => aSingle({ options: { warm: i ? wordy : warm, boiling, cold } }, `q${i}`)),
  ],
  [
    'a right option that is much longer',
    'longest-is-right',
    asked(aSingle({ options: { warm: muchLonger, boiling, cold } })),
  ],
  [
    'right options much longer by habit',
    'longest-is-right',
    many(4, (i) => aSingle({ options: { warm: muchLonger, boiling, cold } }, `q${i}`)),
  ],
  ['an absolute word in a wrong option', 'absolute-words', offered('When it never boils')],
  [
    'five options',
    'many-options',
    asked(aSingle({ options: { warm, boiling, cold, ...inKettles(2) } })),
  ],
  ['a reason that is empty', 'empty-reason', given({ allow: { 'key-position': ' ' } })],
  ['a reason for nothing', 'unused-reason', given({ allow: { 'key-position': 'So it is.' } })],
  ['keys in one place by habit', 'key-position', many(6, inPlace(1))],
  ['a section without a question', 'section-not-asked', given({ questions: [aSingle()] })],
  ['bands that begin above 0', 'bands', given({ bands: bands.slice(1) })],
  [
    'bands that do not ascend',
    'bands',
    given({ bands: [...bands, { id: 'c', from: 60, title: 'C', text: 'C' }] }),
  ],
  [
    'a band beyond 100',
    'bands',
    given({ bands: [...bands, { id: 'c', from: 101, title: 'C', text: 'C' }] }),
  ],
  [
    'evidence that the passage does not have',
    'evidence',
    asked({ ...aSingle(), solution: { ...aSingle().solution, evidence: 'never said' } }),
  ],
  ['a report that nobody gets', 'report', given({ report: 'ask me' })],
  ['a report that runs', 'report', given({ report: 'javascript:alert(1)' })],
  ['a report by mail to nobody', 'report', given({ report: 'mailto:' })],
  ['a draw of none', 'draw', given({ draw: 0 })],
  ['a draw of all', 'draw', given({ draw: 3 })],
  ['a draw of a part of a question', 'draw', given({ draw: 1.5 })],
  [
    'a draw from questions of unequal weight',
    'draw-weights',
    given({ draw: 2, questions: quiz.questions.with(0, { ...aSingle(), weight: 2 }) }),
  ],
  [
    'more questions that are always asked than are drawn',
    'always',
    given({ draw: 1, questions: quiz.questions.map((one) => ({ ...one, always: true }) as const) }),
  ],
  [
    'a question that is always asked where nothing is drawn',
    'always',
    given({ questions: quiz.questions.map((one) => ({ ...one, always: true }) as const) }),
  ],
  ['a spread of no draw', 'spread', given({ spread: true })],
  ['a set of nothing', 'set', given({ sets: { short: [] } })],
  ['a set of what is not there', 'set', given({ sets: { short: ['nowhere'] } })],
  ['a set that names a question twice', 'set', given({ sets: { short: [FIRST_ID, FIRST_ID] } })],
  ['a set without a slug', 'slug', given({ sets: { 'Short one': [FIRST_ID] } })],
  ['more questions than a link holds', 'share-size', bank(47)],
  [
    'a set of more questions than a link holds',
    'share-size',
    bank(60, { draw: 10, sets: { large: BANK_IDS.slice(0, 37), small: BANK_IDS.slice(0, 36) } }),
  ],
  ['a fact without a section', 'fact-section', reading({ facts: rows('leaves', undefined) })],
  [
    'a fact in a section that is not there',
    'fact-section',
    reading({ facts: rows('leaves', 'sugar') }),
  ],
  [
    'a row in a section that is not there',
    'fact-section',
    reading({ facts: rows('sugar', 'water') }),
  ],
  ['an unbalanced strong mark', 'markup', told('That suits **black tea.')],
  ['a single backtick', 'markup', told('That suits `black tea.')],
  ['a link to nowhere', 'markup', asked(aSingle({ explanation: 'See [the pot](/pot).' }))],
  [
    'a stray mark in a band',
    'markup',
    given({ bands: bands.map((b) => ({ ...b, text: 'A **b' })).slice(0, 1) }),
  ],
  [
    'a stray mark in a list of a section',
    'markup',
    reading({ sections: { ...guide.sections, leaves: { title: 'L', body: [['a **b']] } } }),
  ],
  ['a stray mark in a takeaway', 'markup', reading({ takeaways: ['a **b'] })],
  ['a prompt of 201 characters', 'too-long', asked(aSingle({ prompt: 'x'.repeat(201) }))],
  ['an option of 121 characters', 'too-long', offered('x'.repeat(121))],
  ['feedback of 321 characters', 'too-long', told('x'.repeat(321))],
  [
    'an explanation of 401 characters',
    'too-long',
    asked(aSingle({ explanation: 'x'.repeat(401) })),
  ],
  ['a scolding word in feedback', 'scolding', told('Wrong, that suits black tea.')],
  [
    'a scolding word in an explanation',
    'scolding',
    asked(aSingle({ explanation: 'To boil it is incorrect.' })),
  ],
]

const fine: [what: string, catalogue: Catalogue][] = [
  ['the quiz that all cases start from', given()],
  [
    'texts that just fit',
    asked(aSingle({ prompt: 'x'.repeat(200), explanation: `*${'x'.repeat(400)}*` })),
  ],
  ['marks that are escaped or closed', told('5 \\* 3, `so`, [there](https://example.com), **b**')],
  [
    '"not" where the prompt asks for what holds',
    asked(aSingle({ prompt: 'Which tea comes from China, not from India?' })),
  ],
  [
    'English words in another language',
    given({
      lang: 'de',
      questions: [
        aSingle({ prompt: 'NOT und except' }),
        aMultiple(['warm', 'cold']),
        { ...aStatement, ownLabels: true },
      ],
    }),
  ],
  [
    'the longest right half the time',
    many(4, (i) => aSingle({ options: { warm: i % 2 ? wordy : warm, boiling, cold } }, `q${i}`)),
  ],
  [
    'a longest option that is wrong, or hardly longer',
    asked(aSingle({ options: { warm, boiling: { ...boiling, text: 'x'.repeat(60) }, cold } })),
  ],
  ['four options', asked(aSingle({ options: { warm, boiling, cold, ...inKettles(1) } }))],
  ['a draw of some, shuffled', given({ draw: 2, shuffle: true })],
  [
    'a draw that is spread, with one question in all of them',
    given({
      draw: 2,
      spread: true,
      questions: quiz.questions.with(0, { ...aSingle(), always: true }),
    }),
  ],
  ['a set', given({ sets: { short: [FIRST_ID] } })],
  ['as many questions as a link holds', bank(46)],
  ['a large bank of which few are drawn', bank(60, { draw: 10 })],
  [
    'questions of unequal weight that are all asked',
    given({ shuffle: 'questions', questions: quiz.questions.with(0, { ...aSingle(), weight: 2 }) }),
  ],
  ['keys in one place in five questions', many(5, inPlace(1))],
  ['keys in one place two times in three', many(6, (i) => inPlace(i % 3 === 0 ? 0 : 2)(i))],
]

describe('checkCatalogue', () => {
  it.each(cases)('reports %s as %s', (_, code, broken) => {
    const codes = findingsIn(broken).map((diagnostic) => diagnostic.code)
    expect([...new Set(codes)]).toEqual([code])
  })

  it.each(fine)('accepts %s', (_, accepted) => {
    expect(findingsIn(accepted)).toEqual([])
  })

  it('reports everything at once, as errors and warnings', () => {
    const broken = asked(aSingle({ prompt: '', explanation: 'x'.repeat(401) }))
    expect(findingsIn(broken).map((d) => `${d.severity} ${d.code}`)).toEqual([
      'error empty-text',
      'warning too-long',
    ])
  })

  it.each([
    ['a scolding word', told('Wrong, that suits black tea.'), 'scolding'],
    ['seven options', SEVEN_OPTIONS, 'option-count'],
  ])('publishes a bank of another system with %s, and warns', (_, imported, code) => {
    expect(findingsIn(imported).map((d) => `${d.severity} ${d.code}`)).toEqual([`warning ${code}`])
  })
})

describe('places', () => {
  const sources = {
    'content/guides/tea.ts': [
      "defineGuide({ id: 'tea',",
      'sections: {',
      "  water: { body: ['green: hot'] },",
      '  leaves: {} },',
      'facts: { rows: {',
      "  'green': {",
      '    boiling: no(),',
      'takeaways: [] })',
    ].join('\n'),
    'content/quizzes/of-tea.ts': [
      "defineQuiz(tea, { id: 'tea-time',",
      "  single({ id: 'when-to-pour' }),",
      "  multiple({ id: 'kinds' }),",
      "  single({ id: 'when-to-pour' }),",
      "  single({ id: 'tea-time' }),",
      '  bands: [',
      "    { id: 'begun' },",
      "    { id: 'there' }],",
      '  draw: 0 })',
    ].join('\n'),
  }
  const places = (broken: Catalogue) =>
    findingsIn(broken, sources).map(({ file, line }) => `${file}:${line}`)

  it.each<[what: string, broken: Catalogue, place: string]>([
    [
      'a quiz',
      given({ questions: many(6, inPlace(1)).quizzes[0]?.questions ?? [] }),
      'content/quizzes/of-tea.ts:1',
    ],
    ['a question', asked(aSingle({ explanation: '' })), 'content/quizzes/of-tea.ts:2'],
    [
      'a question with the id of its quiz',
      asked(aSingle({ explanation: '' }, 'tea-time')),
      'content/quizzes/of-tea.ts:5',
    ],
    ['the second question with an id', asked(aSingle(), aSingle()), 'content/quizzes/of-tea.ts:4'],
    ['bands', given({ bands: bands.slice(1) }), 'content/quizzes/of-tea.ts:6'],
    [
      'a band',
      given({ bands: bands.map((b) => (b.from ? { ...b, text: '**' } : b)) }),
      'content/quizzes/of-tea.ts:8',
    ],
    ['a draw', given({ draw: 0 }), 'content/quizzes/of-tea.ts:9'],
    ['a section', given({ questions: [aSingle()] }), 'content/guides/tea.ts:4'],
    ['a fact', reading({ facts: rows('leaves', 'sugar') }), 'content/guides/tea.ts:7'],
    ['a takeaway', reading({ takeaways: ['a **b'] }), 'content/guides/tea.ts:8'],
  ])('finds the line of %s', (_, broken, place) => {
    expect(places(broken)).toEqual([place])
  })

  it('names the file that an id belongs to when its text is not given', () => {
    const [diagnostic] = findingsIn(asked(aSingle({ explanation: '' })))
    expect(diagnostic).toEqual({
      severity: 'error',
      code: 'empty-text',
      message: expect.stringMatching(/^question "when-to-pour": [^;]+; [^;]+; [^;]+$/),
      file: 'content/quizzes/tea-time.ts',
    })
  })

  it('puts a diagnostic on one line', () => {
    const diagnostic = { severity: 'error', code: 'slug', message: 'why', file: 'a.ts' } as const
    expect(formatDiagnostic({ ...diagnostic, line: 12 })).toBe('a.ts:12  error  slug  why')
    expect(formatDiagnostic(diagnostic)).toBe('a.ts  error  slug  why')
  })
})
