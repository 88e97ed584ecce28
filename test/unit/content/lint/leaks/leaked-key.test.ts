// The rule that the key of a typed question is in no text that readers see before they answer it.
import { describe, expect, it } from 'vitest'
import { checkCatalogue } from '../../../../../content/lint/check.ts'
import type { Question } from '../../../../../content/model/question.ts'
import type { CheckQuiz } from '../../../../../content/model/quiz.ts'
import type { QuizTexts } from '../../../../../content/model/translation.ts'
import { type BlankSource, blanks } from '../../../../../content/questions/blanks.ts'
import { match } from '../../../../../content/questions/match.ts'
import { number } from '../../../../../content/questions/number.ts'
import { order } from '../../../../../content/questions/order.ts'
import { single } from '../../../../../content/questions/single.ts'
import { text } from '../../../../../content/questions/text.ts'
import { trueFalse } from '../../../../../content/questions/truefalse.ts'
import { translateQuiz } from '../../../../../content/translate/quiz.ts'
import { TYPED, TYPED_QUIZ } from '../../../../fixtures/content/typed-scoring.ts'

const feedback = { right: 'So it is.', other: 'Look again.' }
const base = { section: 'water', explanation: 'It is.' } as const

const quizOf = (...questions: Question[]): CheckQuiz => ({ ...TYPED_QUIZ, questions })
const found = (...questions: Question[]) =>
  checkCatalogue({ ...TYPED, quizzes: [quizOf(...questions)] })
    .filter(({ code }) => code === 'leaked-key')
    .map(({ message }) => message)

const word = (...accept: [string, ...string[]]) =>
  text({ ...base, id: 'word', prompt: 'What is it called?', accept, feedback })
const year = (key: string) => number({ ...base, id: 'year', prompt: 'When was it?', key, feedback })
const gap = (blank: BlankSource) =>
  blanks({ ...base, id: 'gaps', prompt: 'It is [[one]].', blanks: { one: blank } })

const option = (said: string) => ({ text: said, feedback: 'So.' })
const choosing = (options: Record<string, ReturnType<typeof option>>) =>
  single({ ...base, id: 'other', prompt: 'Which?', options, key: Object.keys(options)[0] ?? '' })
const saying = (prompt: string, id = 'other') =>
  single({
    ...base,
    id,
    prompt,
    options: { this: option('This'), that: option('That') },
    key: 'this',
  })
const hinting = (...hints: string[]) =>
  text({ ...base, id: 'hints', prompt: 'And this?', accept: ['zeppelin'], feedback, hints })
const places = { ...base, id: 'places', prompt: 'Place them.', feedback: 'Look again.' }

describe('a key of another question', () => {
  it.each<[where: string, question: Question, name: string]>([
    ['a prompt', saying('What does a *kettle* do?'), 'the prompt'],
    ['an option', choosing({ a: option('A kettle'), b: option('B') }), 'the option "a"'],
    [
      'an item',
      order({ ...places, items: { a: { text: 'Fill the kettle' }, b: { text: 'Wait' } } }),
      'the item "a"',
    ],
    [
      'a target',
      match({
        ...places,
        targets: { a: 'In the kettle', b: 'Elsewhere' },
        items: { c: { text: 'Water', target: 'a' } },
      }),
      'the target "a"',
    ],
    [
      'an option of a gap',
      gap({ options: { a: option('kettle'), b: option('pan') }, key: 'b' }),
      'the option "a" of the gap "one"',
    ],
    ['a hint', hinting('Warm.', 'Not a kettle.'), 'hint 2'],
    ['the id of a question', saying('What?', 'the-kettle'), 'the id "the-kettle"'],
    [
      'the id of an option',
      choosing({ 'big-kettle': option('A'), b: option('B') }),
      'the id "big-kettle"',
    ],
  ])('is found in %s', (_, question, name) => {
    expect(found(question, word('teapot', 'kettle'))).toEqual([
      `question "${question.id}": ${name} says "kettle", which the question "word" accepts as right; readers see that answer before they give it; say it in other words here, or ask for something else there`,
    ])
  })

  it('is found in a prompt and not once more in the id that was made from it', () => {
    expect(found(saying('Where is a kettle?', 'where-is-a-kettle'), word('kettle'))).toEqual([
      expect.stringContaining('the prompt says'),
    ])
  })

  it.each([
    ['other capitals and marks', 'Is it the MASTER’S?', "master's"],
    ['several words', 'Is it a follow - up mail?', 'follow-up mail'],
    ['another form of Unicode', 'Is it Se\u0300vres?', 'Sèvres'],
  ])('is found as the grader reads it, with %s', (_, prompt, form) => {
    expect(found(saying(prompt), word(form))).toHaveLength(1)
  })

  it.each([
    ['a longer word', 'Where do kettles and the mykettle stand?', word('kettle')],
    [
      'other capitals where they matter',
      'Is it a KETTLE?',
      text({ ...base, id: 'word', prompt: 'What?', accept: ['Kettle'], case: true, feedback }),
    ],
    ['fewer than four letters', 'Is it a pan?', word('pan')],
    ['a word that holds sentences together', 'Is it there because of that?', word('because')],
  ])('is not found in %s', (_, prompt, asked) => {
    expect(found(saying(prompt), asked)).toEqual([])
  })

  it('is found for a gap that is typed into', () => {
    expect(found(saying('A kettle?'), gap({ accept: ['kettle'], feedback }))).toEqual([
      expect.stringContaining('which the gap "one" of the question "gaps" accepts as right'),
    ])
  })

  it('is not looked for in its own hints, its feedback or the explanation of another question', () => {
    const own = {
      ...word('kettle'),
      solution: { ...word('kettle').solution, hints: ['A kettle.'] },
    }
    expect(
      found(own, {
        ...saying('What?'),
        solution: { ...saying('').solution, explanation: 'A kettle.' },
      }),
    ).toEqual([])
  })
})

describe('a number', () => {
  it.each([
    'Was it before 1969?',
    'Was it in 1,969 or so?',
    'Was it in 1 969, then?',
    'Was it in 1969.0?',
  ])('is found in digits: %s', (prompt) => {
    expect(found(saying(prompt), year('1969'))).toEqual([
      expect.stringContaining('the prompt says "1969", which the question "year" accepts as right'),
    ])
  })

  it('is found in an id', () => {
    expect(found(saying('What?', 'moon-1969'), year('1969'))).toHaveLength(1)
  })

  it('is found without its sign, and as the middle of a range', () => {
    expect(found(saying('Is it 40 below?'), year('-40'))).toHaveLength(1)
    const range = number({
      ...base,
      id: 'year',
      prompt: 'When?',
      key: { from: 10, to: 30 },
      feedback,
    })
    expect(found(saying('Is it 20?'), range)).toHaveLength(1)
  })

  it.each([
    ['Was it in 11969 or 1969b?', '1969'],
    ['Is it 19.69?', '1969'],
    ['Are there 6 of them?', '6'],
  ])('is not found in %s', (prompt, key) => {
    expect(found(saying(prompt), year(key))).toEqual([])
  })
})

describe('the key of the question itself', () => {
  it('is found in its prompt', () => {
    const asked = text({
      ...base,
      id: 'word',
      prompt: 'What is a kettle?',
      accept: ['kettle'],
      feedback,
    })
    expect(found(asked)).toEqual([
      'question "word": the prompt says "kettle", which it accepts as right; readers see the answer beside the field; say it in other words',
    ])
  })

  it('is found in its id and in the id of its gap', () => {
    expect(
      found(text({ ...base, id: 'a-kettle', prompt: 'What?', accept: ['kettle'], feedback })),
    ).toHaveLength(1)
    expect(
      found(
        blanks({
          ...base,
          id: 'gaps',
          prompt: 'A [[kettle]].',
          blanks: { kettle: { accept: ['kettle'], feedback } },
        }),
      ),
    ).toHaveLength(1)
  })
})

describe('the subject of the quiz', () => {
  const others = (...prompts: string[]) => prompts.map((prompt, at) => saying(prompt, `q-${at}`))

  it('is not reported if three other questions, and a quarter of all, contain it', () => {
    expect(found(...others('A kettle?', 'The kettle?', 'What?'), word('kettle'))).toHaveLength(2)
    expect(found(...others('A kettle?', 'The kettle?', 'Kettle?'), word('kettle'))).toEqual([])
    const many = Array.from({ length: 10 }, () => 'What?')
    expect(
      found(...others('A kettle?', 'The kettle?', 'Kettle?', ...many), word('kettle')),
    ).toHaveLength(3)
  })

  it('counts in any accepted form', () => {
    const asked = word('kettle', 'teapot', 'samovar')
    expect(found(...others('A kettle?', 'The teapot?', 'A samovar?'), asked)).toEqual([])
  })

  it('is still reported in the prompt of its own question', () => {
    const asked = text({
      ...base,
      id: 'word',
      prompt: 'What is a kettle?',
      accept: ['kettle'],
      feedback,
    })
    expect(found(...others('A kettle?', 'The kettle?', 'Kettle?'), asked)).toHaveLength(1)
  })

  it('includes the words True and False', () => {
    const statement = trueFalse({
      ...base,
      id: 'statement',
      prompt: 'So it is.',
      key: true,
      feedback: { true: 'Yes.', false: 'No.' },
    })
    expect(found(statement, word('false'))).toEqual([])
  })
})

it('is checked in a translation with the forms of that language', () => {
  const source = quizOf(saying('What is this?'), word('kettle'))
  const texts: QuizTexts = {
    lang: 'es',
    title: 'Medidas',
    description: 'Números.',
    questions: {
      other: {
        prompt: '¿Qué es una tetera?',
        explanation: 'Es.',
        options: {
          this: { text: 'Esto', feedback: 'Sí.' },
          that: { text: 'Eso', feedback: 'No.' },
        },
      },
      word: { prompt: '¿Cómo se llama?', explanation: 'Es.', accept: ['tetera'], feedback },
    },
    bands: { all: { title: 'Medido', text: 'Así es.' } },
  }
  const translations = [translateQuiz(source, texts)]
  const messages = checkCatalogue({ ...TYPED, quizzes: [source], translations }).map(
    (one) => one.message,
  )
  expect(messages.filter((one) => one.includes('accepts as right'))).toEqual([
    expect.stringContaining(
      'the es translation of quiz "typed": question "other": the prompt says "tetera", which the question "word"',
    ),
  ])
})
