// Translations: other texts with the keys of the source; what the rules report about them, and
// which of their changes are a new revision.

import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../../../content/model/catalogue.ts'
import type { CheckQuiz, Quiz } from '../../../../content/model/quiz.ts'
import type { QuizTexts } from '../../../../content/model/translation.ts'
import { publishGuide } from '../../../../content/publish/guide.ts'
import { publishQuiz } from '../../../../content/publish/quiz.ts'
import { readGuide, readQuiz } from '../../../../content/publish/read-texts.ts'
import { extendLedger } from '../../../../content/revisions/extend-ledger.ts'
import { currentRevisions, EMPTY_LEDGER } from '../../../../content/revisions/ledger.ts'
import { verifyLedger } from '../../../../content/revisions/verify-ledger.ts'
import { inLanguage, languagesOf } from '../../../../content/translate/editions.ts'
import { translateGuide } from '../../../../content/translate/guide.ts'
import { translateQuiz } from '../../../../content/translate/quiz.ts'
import { grade } from '../../../../worker/scoring/grade.ts'
import {
  COFFEE,
  COFFEE_TEXTS,
  coffee,
  coffeeEs,
  coffeeQuiz,
  coffeeQuizEs,
} from '../../../fixtures/content/translated-quiz.ts'
import { findingsIn } from '../../../support/content/findings.ts'

const spanish = inLanguage(COFFEE, 'es')
const quizEs = spanish.quizzes[0] as CheckQuiz
const ledger = extendLedger(EMPTY_LEDGER, COFFEE)
const published = (quiz: Quiz) => publishQuiz(readQuiz(quiz), currentRevisions(ledger, quiz.id))

/** A catalogue whose Spanish quiz has these texts. */
const saying = (texts: unknown): Catalogue => ({
  ...COFFEE,
  translations: [coffeeEs, translateQuiz(coffeeQuiz, texts as QuizTexts)],
})
const { questions } = COFFEE_TEXTS
const answering = (change: Record<string, unknown>) =>
  saying({ ...COFFEE_TEXTS, questions: { ...questions, ...change } })

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)

describe('a translated quiz', () => {
  it('has the ids, types, sections, weights and keys of its source', () => {
    const scored = (quiz: CheckQuiz) =>
      quiz.questions.map(({ id, type, section, weight, solution }) =>
        type === 'text' || type === 'blanks'
          ? { id, type, section, weight }
          : { id, type, section, weight, key: solution.key },
      )
    expect(scored(quizEs)).toEqual(scored(coffeeQuiz))
    const shape = ({ lang, title, description, ...rest }: ReturnType<typeof published>) =>
      JSON.stringify(rest, (key, value) => {
        if (['text', 'prompt', 'unit'].includes(key)) return undefined
        // Gaps come as the sentence has them, which each language builds its own way.
        if (key === 'blanks') return value.toSorted(byId)
        return value
      })
    expect(shape(published(quizEs))).toBe(shape(published(coffeeQuiz)))
    expect(published(quizEs).lang).toBe('es')
  })

  it('contains no text of its source, in any question type', () => {
    const words = JSON.stringify({ ...quizEs, guide: null })
    expect(words).not.toContain('canary-en')
    expect(words).not.toMatch(/\b(the|is|are|of)\b/i)
    expect(words.match(/canary-es-/g)?.length).toBe(
      JSON.stringify({ ...coffeeQuiz, guide: null }).match(/canary-en-/g)?.length,
    )
  })

  it('uses the words of its language for true and false, unless it has labels', () => {
    const labels = (catalogue: Catalogue) =>
      inLanguage(catalogue, 'es').quizzes[0]?.questions.find(({ id }) => id === 'roasted')?.prompt
    expect(labels(COFFEE)).toMatchObject({ choices: [{ text: 'Verdadero' }, { text: 'Falso' }] })
    const own = { ...questions.roasted, labels: { true: 'Sí', false: 'Qué va' } }
    expect(labels(answering({ roasted: own }))).toMatchObject({
      choices: [{ text: 'Sí' }, { text: 'Qué va' }],
    })
  })

  it('names the guide in its language, or else the guide of the source', () => {
    expect(quizEs.guide?.sections.water?.title).toBe('El agua')
    const alone = { ...COFFEE, translations: [coffeeQuizEs] }
    expect(inLanguage(alone, 'es').quizzes[0]?.guide).toBe(coffee)
  })

  const graded = (quiz: CheckQuiz, id: string, response: string | Record<string, string>) => {
    const question = quiz.questions.find((one) => one.id === id)
    const read = question && grade(question, response, quiz.lang)
    return read?.ok ? read.value : undefined
  }

  it.each(['café solo', 'ESPRESSO', 'short black', 'cafecito'])(
    'takes the form “%s”, of its language or of the source',
    (form) => {
      expect(graded(quizEs, 'drink', form)?.correct).toBe(true)
    },
  )

  it('shows a form of its own language as the answer, and lists shared forms once', () => {
    expect(graded(quizEs, 'drink', '')?.answer).toBe('café solo')
    const drink = quizEs.questions.find(({ id }) => id === 'drink')
    expect(drink?.solution.key).toMatchObject({
      accept: ['café solo', 'Espresso', 'cafecito', 'short black'],
    })
  })

  it('does not add its forms to the source: the English quiz accepts no Spanish form', () => {
    expect(graded(coffeeQuiz, 'drink', 'cafecito')?.correct).toBe(false)
  })

  it('has the expected forms of both languages', () => {
    expect(graded(quizEs, 'drink', 'café moca')?.chosen).toEqual(['other-1'])
    expect(graded(quizEs, 'drink', 'mocha')?.chosen).toEqual(['other-1'])
    expect(graded(quizEs, 'days', '365 días')?.chosen).toEqual(['other-1'])
  })

  it('accepts its own forms in a gap', () => {
    const filled = { amount: '20', ground: 'fine', pot: 'moka' }
    expect(graded(quizEs, 'recipe', { ...filled, beans: 'granos' })?.correct).toBe(true)
    expect(graded(quizEs, 'recipe', { ...filled, beans: 'arabica' })?.correct).toBe(true)
    expect(graded(coffeeQuiz, 'recipe', { ...filled, beans: 'granos' })?.correct).toBe(false)
  })
})

describe('a translated guide', () => {
  const guide = publishGuide(readGuide(spanish.guides[0] ?? coffee), (section) => `#${section}`, [])

  it('is in its language, including the common values of facts', () => {
    expect(guide.lang).toBe('es')
    expect(guide.sections[0]?.blocks).toEqual([
      expect.objectContaining({
        t: 'paragraph',
        content: expect.arrayContaining([{ t: 'em', text: 'caliente' }]),
      }),
      { t: 'list', text: 'primero; segundo', items: ['primero', 'segundo'] },
    ])
    expect(guide.comparison?.rows.map(({ name }) => name)).toEqual(['Café solo', 'Café con leche'])
    const cells = guide.comparison?.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
    expect(cells).toEqual(['No', 'Pequeña', 'Sí', 'No se indica'])
    expect(guide.comparison?.rows[0]?.cells[0]?.note).toBe('nunca')
  })

  it('keeps the ids, values and sections of its facts', () => {
    const facts = (one: typeof guide) =>
      one.comparison?.rows.flatMap(({ id, section, cells }) =>
        cells.map((cell) => [id, section, cell.column, cell.value, cell.section]),
      )
    expect(facts(guide)).toEqual(facts(publishGuide(coffee, (section) => `#${section}`, [])))
  })
})

describe('the languages of a catalogue', () => {
  it('are those of its sources, then those of its translations, each once', () => {
    expect(languagesOf(COFFEE)).toEqual(['en', 'es'])
    expect(languagesOf({ ...COFFEE, translations: [] })).toEqual(['en'])
  })

  it('do not change what has no translation', () => {
    expect(inLanguage(COFFEE, 'pl')).toEqual({ guides: [coffee], quizzes: [coffeeQuiz] })
  })
})

describe('the rules for translations', () => {
  const { title: _, ...untitled } = COFFEE_TEXTS
  const { drink: __, ...undrunk } = questions
  const guideSaying = (change: object) => ({
    ...COFFEE,
    translations: [translateGuide(coffee, { ...coffeeEs.texts, ...change } as never), coffeeQuizEs],
  })

  it('report nothing about a complete translation', () => {
    expect(findingsIn(COFFEE)).toEqual([])
  })

  const cases: [what: string, broken: Catalogue, code: string, message: string][] = [
    ['without its title', saying(untitled), 'untranslated', 'it has no title;'],
    [
      'without a question',
      saying({ ...COFFEE_TEXTS, questions: undrunk }),
      'untranslated',
      'it has no questions.drink.prompt;',
    ],
    [
      'without a hint',
      answering({ pour: { ...questions.pour, hints: [] } }),
      'untranslated',
      'it has no questions.pour.hints.0;',
    ],
    [
      'without forms that are typed',
      answering({ drink: { ...questions.drink, accept: undefined } }),
      'untranslated',
      'it has no questions.drink.accept;',
    ],
    [
      'without the pair of an item',
      answering({
        homes: {
          ...questions.homes,
          items: { ...questions.homes.items, moka: { text: 'Cafetera' } },
        },
      }),
      'untranslated',
      'it has no questions.homes.items.moka.pairs.turkey;',
    ],
    [
      'of a question that the source does not have',
      answering({ grind: questions.pour }),
      'unknown-text',
      'it has questions.grind.prompt,',
    ],
    [
      'of an option that the source does not have',
      answering({
        pour: {
          ...questions.pour,
          options: { ...questions.pour.options, hot: { text: 'Hirviendo', feedback: 'No.' } },
        },
      }),
      'unknown-text',
      'it has questions.pour.options.hot.text,',
    ],
    [
      'with a hint too many',
      answering({ kinds: { ...questions.kinds, hints: ['Piensa.'] } }),
      'unknown-text',
      'it has questions.kinds.hints.0,',
    ],
    [
      'that lost a gap',
      answering({ recipe: { ...questions.recipe, prompt: '[[amount]], [[beans]] y [[pot]].' } }),
      'gap',
      'question "recipe": its blank "ground" has no gap',
    ],
    [
      'with two options that read alike',
      answering({
        pour: {
          ...questions.pour,
          options: { ...questions.pour.options, cold: { text: 'casi hirviendo.', feedback: 'A' } },
        },
      }),
      'same-text',
      'question "pour": two options read',
    ],
    [
      'that accepts what its source expects and corrects',
      answering({ drink: { ...questions.drink, accept: ['mocha'] } }),
      'expected-is-right',
      'question "drink": the expected "mocha"',
    ],
    [
      'with a mark that does not close',
      answering({ pour: { ...questions.pour, prompt: '¿Cómo *está?' } }),
      'markup',
      'question "pour": the prompt has a stray',
    ],
    [
      'with an empty text',
      answering({ pour: { ...questions.pour, explanation: '' } }),
      'empty-text',
      'question "pour": the explanation is empty',
    ],
    [
      'whose right option is visibly the longest where that tells',
      longest(),
      'longest-is-right',
      'in 4 of 4 single questions',
    ],
    [
      'of a guide without a note',
      guideSaying({
        facts: { ...coffeeEs.texts.facts, rows: { espresso: { name: 'E' }, latte: { name: 'L' } } },
      }),
      'untranslated',
      'it has no facts.rows.espresso.notes.milk;',
    ],
    [
      'of a guide with a takeaway too many',
      guideSaying({ takeaways: ['Uno.', 'Dos.'] }),
      'unknown-text',
      'it has takeaways.1,',
    ],
    [
      'whose language is none',
      saying({ ...COFFEE_TEXTS, lang: 'es_ES' }),
      'language',
      'isn’t a BCP 47 language tag',
    ],
    [
      'whose language has no words for what facts have in common',
      saying({ ...COFFEE_TEXTS, lang: 'fi' }),
      'language',
      'add a row to content/parsing/common-words.ts',
    ],
    [
      'into the language of the source',
      saying({ ...COFFEE_TEXTS, lang: 'en' }),
      'language',
      'is the language of the source',
    ],
    [
      'that is there twice',
      { ...COFFEE, translations: [coffeeEs, coffeeQuizEs, coffeeQuizEs] },
      'duplicate-id',
      'there’s another one in this language',
    ],
    [
      'of something that is not in the catalogue',
      { guides: [coffee], quizzes: [], translations: [coffeeEs, coffeeQuizEs] },
      'unlisted',
      'its source isn’t in the catalogue',
    ],
  ]
  it.each(cases)('report one %s', (_, broken, code, message) => {
    const found = findingsIn(broken).filter(({ message }) => message.includes('translation'))
    expect(found.map((one) => one.code)).toContain(code)
    const one = found.find((one) => one.code === code)
    expect(one).toMatchObject({ severity: 'error' })
    expect(one?.message).toContain(message)
  })

  it('do not apply rules for English words to another language', () => {
    const quoting = { ...questions.pour, prompt: 'Which of these is not hot, except NOT?' }
    expect(findingsIn(answering({ pour: quoting }))).toEqual([])
  })

  it('name the file and the line', () => {
    const sources = {
      'content/quizzes/coffee.ts': "id: 'coffee',",
      'content/quizzes/es/coffee.ts': [
        'translateQuiz(coffeeQuiz, {',
        "  lang: 'es',",
        '  questions: {',
        '    pour: {',
        '      options: {',
        '        warm: {},',
        '        cold: {} } } } })',
      ].join('\n'),
    }
    const { pour } = questions
    const cold = { text: 'Fría' }
    const broken = answering({ pour: { ...pour, options: { ...pour.options, cold } } })
    expect(findingsIn(broken, sources)).toEqual([
      expect.objectContaining({ file: 'content/quizzes/es/coffee.ts', line: 7 }),
    ])
  })
})

/** Four single questions, whose right option is the longest in Spanish alone. */
function longest(): Catalogue {
  const pour = coffeeQuiz.questions[0]
  if (pour?.type !== 'single') throw new Error('The first question is a single.')
  const ids = ['pour', 'pour-b', 'pour-c', 'pour-d']
  const quiz = { ...coffeeQuiz, questions: ids.map((id) => ({ ...pour, id })) }
  const short = { ...quiz, questions: quiz.questions.map(shortened) }
  const texts = {
    ...COFFEE_TEXTS,
    questions: Object.fromEntries(ids.map((id) => [id, questions.pour])),
  }
  return { guides: [coffee], quizzes: [short], translations: [translateQuiz(short, texts)] }
}

function shortened<Q extends { prompt: { choices: readonly { id: string }[] } }>(question: Q): Q {
  const choices = question.prompt.choices.map((choice) => ({ ...choice, text: `The ${choice.id}` }))
  return { ...question, prompt: { ...question.prompt, choices } }
}

describe('the ledger', () => {
  const english = { ...COFFEE, translations: [] }
  const before = extendLedger(EMPTY_LEDGER, english)
  const questionsOf = (catalogue: Catalogue) =>
    currentRevisions(extendLedger(before, catalogue), 'coffee').questions

  it('adds a revision only of questions whose forms or unit a translation extends', () => {
    expect(questionsOf(COFFEE)).toEqual({
      pour: 1,
      kinds: 1,
      roasted: 1,
      steps: 1,
      homes: 1,
      days: 2,
      drink: 2,
      recipe: 2,
    })
  })

  it('adds another one when a form of a translation changes, and none for a text', () => {
    const known = extendLedger(before, COFFEE)
    const moved = (catalogue: Catalogue) =>
      currentRevisions(extendLedger(known, catalogue), 'coffee').questions
    const reworded = answering({ drink: { ...questions.drink, prompt: '¿Cuál?' } })
    expect(moved(reworded)).toEqual(questionsOf(COFFEE))
    const more = { ...questions.drink, accept: [...questions.drink.accept, 'ristretto'] }
    expect(moved(answering({ drink: more })).drink).toBe(3)
  })

  it('adds nothing for translations without forms', () => {
    const guideOnly = { ...COFFEE, translations: [coffeeEs] }
    expect(extendLedger(before, guideOnly)).toEqual(before)
    expect(verifyLedger(before)).toEqual([])
  })

  it('gives both languages the same revisions', () => {
    expect(published(quizEs).revision).toBe(published(coffeeQuiz).revision)
    expect(published(quizEs).questions.map(({ revision }) => revision)).toEqual(
      published(coffeeQuiz).questions.map(({ revision }) => revision),
    )
  })
})
