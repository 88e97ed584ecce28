// The rule that no question is answered by what a reader has seen before it.
import { describe, expect, it } from 'vitest'
import { checkCatalogue } from '../../../../../content/lint/check.ts'
import { checkToldBefore } from '../../../../../content/lint/leaks/told-before.ts'
import type { Question } from '../../../../../content/model/question.ts'
import type { CheckQuiz } from '../../../../../content/model/quiz.ts'
import { type BlankSource, blanks } from '../../../../../content/questions/blanks.ts'
import { match } from '../../../../../content/questions/match.ts'
import { multiple } from '../../../../../content/questions/multiple.ts'
import { number } from '../../../../../content/questions/number.ts'
import { order } from '../../../../../content/questions/order.ts'
import { single } from '../../../../../content/questions/single.ts'
import { text } from '../../../../../content/questions/text.ts'
import { trueFalse } from '../../../../../content/questions/truefalse.ts'
import { translateQuiz } from '../../../../../content/translate/quiz.ts'
import { TYPED, TYPED_QUIZ } from '../../../../fixtures/content/typed-scoring.ts'

const feedback = { right: 'So it is.', other: 'Look again.' }
const base = { section: 'water', explanation: 'It is.' } as const
const option = (said: string, about = 'So.') => ({ text: said, feedback: about })

type Settings = Partial<Pick<CheckQuiz, 'draw' | 'shuffle' | 'lang' | 'guide'>>
const quizOf = (questions: readonly Question[], settings: Settings = {}): CheckQuiz => ({
  ...TYPED_QUIZ,
  ...settings,
  questions,
})
/** Who tells whom, as `earlier > later`, or `earlier > later/gap`. */
const pairs = (questions: readonly Question[], settings?: Settings) =>
  checkToldBefore(quizOf(questions, settings)).map(({ message }) => {
    const named = /^question "(.+?)" tells the answer of (?:the gap "(.+?)" of )?"(.+?)"/
    const [, earlier, gap, later] = named.exec(message) ?? []
    return `${earlier} > ${later}${gap ? `/${gap}` : ''}`
  })
const messages = (...questions: Question[]) =>
  checkToldBefore(quizOf(questions)).map(({ message }) => message)

const first = single({
  ...base,
  id: 'first',
  prompt: 'Which one?',
  options: { this: option('This'), that: option('That') },
  key: 'this',
})
/** The first question, which says a sentence in its explanation. */
const saying = (explanation: string): Question => ({
  ...first,
  solution: { ...first.solution, explanation },
})

const herons = number({
  ...base,
  id: 'herons',
  prompt: 'How many herons nest on the island?',
  key: 6,
  feedback,
})
const kettle = text({
  ...base,
  id: 'kettle',
  prompt: 'What is it called?',
  accept: ['kettle', 'copper kettle'],
  feedback,
})
const gap = (blank: BlankSource) =>
  blanks({
    ...base,
    id: 'gaps',
    prompt: 'The ferry to the harbour sails every [[when]].',
    blanks: { when: blank },
  })

describe('an answer is told by', () => {
  it.each<[where: string, question: Question, name: string]>([
    ['a prompt', { ...first, prompt: { ...first.prompt, text: 'A kettle?' } }, 'the prompt'],
    [
      'an option',
      single({
        ...base,
        id: 'first',
        prompt: 'Which?',
        options: { this: option('This'), that: option('Kettles') },
        key: 'this',
      }),
      'the option "that"',
    ],
    [
      'the feedback of a wrong option',
      single({
        ...base,
        id: 'first',
        prompt: 'Which?',
        options: { this: option('This'), that: option('That', 'No. The kettle is.') },
        key: 'this',
      }),
      'the feedback for "that"',
    ],
    [
      'the feedback of a pair',
      match({
        ...base,
        id: 'first',
        prompt: 'Match.',
        targets: { a: 'One', b: 'Two' },
        items: { c: { text: 'Three', target: 'a', pairs: { b: 'The kettle has two.' } } },
        feedback: 'Look again.',
      }),
      'the feedback for "c" with "b"',
    ],
    [
      'the feedback of an expected answer',
      number({
        ...base,
        id: 'first',
        prompt: 'How many?',
        key: 6,
        feedback,
        expected: [{ key: 7, feedback: 'With the kettle, yes.' }],
      }),
      'the feedback "other-1"',
    ],
    ['an explanation', saying('It is the *kettle*.'), 'the explanation'],
    [
      'a hint',
      { ...first, solution: { ...first.solution, hints: ['Far.', 'Like a kettle.'] } },
      'hint 2',
    ],
  ])('%s', (_, question, name) => {
    expect(messages(question, kettle)).toEqual([
      expect.stringContaining(
        `question "first" tells the answer of "kettle", which readers can meet after it: ${name} says "`,
      ),
    ])
  })

  it('the highlighted sentence of the passage, and by no other sentence of it', () => {
    const guide = {
      ...TYPED_QUIZ.guide,
      sections: {
        water: { title: 'Water', body: ['A kettle sings. It is made for water.'] },
      },
    }
    const quoting = (evidence: string) => ({ ...first, solution: { ...first.solution, evidence } })
    expect(pairs([quoting('sings'), kettle], { guide })).toEqual(['first > kettle'])
    expect(pairs([quoting('made for'), kettle], { guide })).toEqual([])
    expect(pairs([first, kettle], { guide })).toEqual([])
  })

  it('its right option and the prompt, together', () => {
    const island = single({
      ...base,
      id: 'first',
      prompt: 'Which birds nest on the rocky island?',
      options: { this: option('Only cormorants'), that: option('Only gulls') },
      key: 'this',
    })
    const birds = (key: 'cormorants' | 'gulls') =>
      single({
        ...base,
        id: 'birds',
        prompt: 'Who is seen nesting on the island?',
        options: { cormorants: option('The cormorant'), gulls: option('The gull') },
        key,
      })
    expect(pairs([island, birds('cormorants')])).toEqual(['first > birds'])
    expect(pairs([island, birds('gulls')])).toEqual([])
  })
})

describe('the order of the questions', () => {
  const telling = saying('It is the kettle.')

  it('makes only earlier questions count, if it is fixed', () => {
    expect(pairs([telling, kettle])).toHaveLength(1)
    expect(pairs([kettle, telling])).toEqual([])
    expect(pairs([kettle, telling], { shuffle: 'options' })).toEqual([])
  })

  it.each<[string, Settings]>([
    ['shuffled', { shuffle: true }],
    ['shuffled without their options', { shuffle: 'questions' }],
    ['drawn', { draw: 1 }],
  ])('makes every other question count, if questions are %s', (_, settings) => {
    expect(pairs([kettle, telling], settings)).toEqual(['first > kettle'])
  })
})

describe('a number', () => {
  it.each([
    ['in digits', 'There are 6 herons.'],
    ['as a word', 'Six such herons are known.'],
    ['beside another form of what is counted', 'Each island has six.'],
  ])('is found %s', (_, sentence) => {
    expect(pairs([saying(sentence), herons])).toEqual(['first > herons'])
  })

  it.each([
    ['another number', 'There are seven herons.'],
    ['something else that is counted', 'Six gulls are there.'],
    ['a word that is far away', 'Six gulls, and in the year that followed hardly any herons.'],
    ['another sentence', 'There were six. The herons left.'],
  ])('is not found with %s', (_, sentence) => {
    expect(pairs([saying(sentence), herons])).toEqual([])
  })

  it('is found as a word of the language of the quiz', () => {
    const garzas = number({
      ...base,
      id: 'garzas',
      prompt: '¿Cuántas garzas anidan en la isla?',
      key: 16,
      feedback,
    })
    const said = saying('Anidan dieciséis garzas.')
    expect(pairs([said, garzas], { lang: 'es' })).toEqual(['first > garzas'])
    expect(pairs([said, garzas], { lang: 'en' })).toEqual([])
  })
})

describe('words', () => {
  it.each(['Kettles sing.', 'A KETTLE sings.', 'The kettle’s song.'])(
    'are found in another form: %s',
    (sentence) => {
      expect(pairs([saying(sentence), kettle])).toEqual(['first > kettle'])
    },
  )

  it('are not found as a part of another word', () => {
    expect(pairs([saying('A kettledrum.'), kettle])).toEqual([])
  })

  it('tell a typed answer that is common in the quiz only together with what is asked', () => {
    const others = ['a', 'b', 'c'].map((id) => ({ ...saying('The kettle.'), id }))
    const asked = text({
      ...base,
      id: 'asked',
      prompt: 'What sings when the water boils?',
      accept: ['kettle'],
      feedback,
    })
    const last = { ...saying('When water boils, the kettle sings.'), id: 'last' }
    expect(pairs([...others, last, asked])).toEqual(['last > asked'])
  })

  it('of the month of the facts are no sign of an answer', () => {
    const statement = trueFalse({
      ...base,
      id: 'statement',
      prompt: 'As of November 2019, herons nest.',
      key: true,
      feedback: { true: 'Yes.', false: 'No.' },
    })
    expect(pairs([saying('In November 2019 it rained.'), statement])).toEqual([])
    expect(pairs([saying('The heron was seen on its nest.'), statement])).toEqual([
      'first > statement',
    ])
  })
})

describe('the answer of a question of the type', () => {
  it('multiple is told if each right option is', () => {
    const asked = multiple({
      ...base,
      id: 'asked',
      prompt: 'Which birds nest on the island?',
      options: { a: option('Herons'), b: option('Cormorants'), c: option('Gulls') },
      key: ['a', 'b'],
    })
    const both = 'Herons nest on the island. Cormorants nest on the same island.'
    expect(pairs([saying(both), asked])).toEqual(['first > asked'])
    expect(pairs([saying('Herons nest on the island.'), asked])).toEqual([])
  })

  it('match is told if half of the pairs are', () => {
    const asked = match({
      ...base,
      id: 'asked',
      prompt: 'Who eats what?',
      targets: { fish: 'Fish', grass: 'Grass' },
      items: {
        heron: { text: 'Heron', target: 'fish' },
        goose: { text: 'Goose', target: 'grass' },
      },
      feedback: 'Look again.',
    })
    expect(pairs([saying('Fish is what a heron eats.'), asked])).toEqual(['first > asked'])
    expect(pairs([saying('Grass is not what a heron eats.'), asked])).toEqual([])
  })

  it('order is told if one sentence has items that follow each other', () => {
    const asked = order({
      ...base,
      id: 'asked',
      prompt: 'Put them in order.',
      items: { fill: { text: 'Fill the kettle' }, boil: { text: 'Boil the water' } },
      feedback: 'Look again.',
    })
    expect(pairs([saying('Once the kettle is filled, boil the water.'), asked])).toEqual([
      'first > asked',
    ])
    expect(pairs([saying('Fill the kettle.'), asked])).toEqual([])
  })

  it.each<[string, BlankSource]>([
    ['is typed into', { accept: ['morning'], feedback }],
    ['has options', { options: { a: option('morning'), b: option('evening') }, key: 'a' }],
  ])('blanks is told gap by gap, where a gap %s', (_, blank) => {
    const said = saying('Every morning the ferry leaves the harbour.')
    expect(pairs([said, gap(blank)])).toEqual(['first > gaps/when'])
    expect(pairs([saying('Every evening the ferry leaves.'), gap(blank)])).toEqual([])
  })

  it('blanks is told by a number', () => {
    const hours = gap({ key: 3, feedback })
    expect(pairs([saying('The ferry sails three times.'), hours])).toEqual(['first > gaps/when'])
  })
})

it('is a warning with both ids, the words and the place in the file', () => {
  const quiz = quizOf([saying('It is the kettle.'), kettle])
  const file = `content/quizzes/${quiz.id}.ts`
  const sources = { [file]: `id: '${quiz.id}'\nid: 'first'\nid: 'kettle'` }
  const found = checkCatalogue({ ...TYPED, quizzes: [quiz] }, sources)
  expect(found.filter(({ code }) => code === 'told-before')).toEqual([
    {
      severity: 'warning',
      code: 'told-before',
      file,
      line: 2,
      column: 1,
      message: `quiz "${quiz.id}": question "first" tells the answer of "kettle", which readers can meet after it: the explanation says "kettle"; readers who remember that need to know nothing else; say it in other words here, ask for something else there, or change the order`,
    },
  ])
})

it('is reported for a translation only where the source does not tell the answer', () => {
  const source = (explanation: string) => quizOf([saying(explanation), kettle])
  const inSpanish = (quiz: CheckQuiz) =>
    translateQuiz(quiz, {
      lang: 'es',
      title: 'Medidas',
      description: 'Números.',
      questions: {
        first: {
          prompt: '¿Cuál?',
          explanation: 'Es la tetera.',
          options: { this: option('Esto'), that: option('Eso') },
        },
        kettle: { prompt: '¿Cómo se llama?', explanation: 'Es.', accept: ['tetera'], feedback },
      },
      bands: { all: { title: 'Medido', text: 'Así es.' } },
    })
  const found = (quiz: CheckQuiz) =>
    checkCatalogue({ ...TYPED, quizzes: [quiz], translations: [inSpanish(quiz)] })
      .filter(({ code }) => code === 'told-before')
      .map(({ message }) => message.startsWith('the es translation'))
  expect(found(source('It is the kettle.'))).toEqual([false])
  expect(found(source('It is.'))).toEqual([true])
})
