// A catalogue of any number of quizzes with as much text as the sample has, each with a text of its
// own: equal texts would compress to nothing. The words are made up, and as often as in a language: a
// few come again and again, and most are rare. The same numbers make the same texts.
import type { Catalogue } from '../../../content/model/catalogue.ts'
import type { Guide } from '../../../content/model/guide.ts'
import type { CheckQuiz } from '../../../content/model/quiz.ts'
import { single } from '../../../content/questions/single.ts'

const SYLLABLES = [
  'ba',
  'cor',
  'den',
  'el',
  'fi',
  'gra',
  'hu',
  'is',
  'lo',
  'mer',
  'nu',
  'or',
  'pet',
]
const ENDINGS = ['', 'n', 's', 'ta', 'ring', 'le', 'ment', 'd']
const SECTIONS = ['one', 'two', 'three', 'four', 'five', 'six']
const OPTIONS = ['a', 'b', 'c', 'd']
const QUIZZES_PER_GUIDE = 10
const QUESTIONS = 17

const WORDS = SYLLABLES.flatMap((first) =>
  SYLLABLES.flatMap((second) => ENDINGS.map((ending) => `${first}${second}${ending}`)),
)

export function manyQuizzes(count: number, seed = 1): Catalogue<CheckQuiz> {
  const guides = Array.from({ length: Math.ceil(count / QUIZZES_PER_GUIDE) }, (_, index) =>
    guideOf(index, textFrom(seed * 7919 + index)),
  )
  const quizzes = Array.from({ length: count }, (_, index) => {
    const guide = guides[Math.floor(index / QUIZZES_PER_GUIDE)]
    if (!guide) throw new Error('Each quiz has a guide.')
    return quizOf(index, guide, textFrom(seed * 104_729 + index))
  })
  return { guides, quizzes }
}

type Text = (words: number) => string

function guideOf(index: number, text: Text): Guide {
  return {
    id: `guide-${index}`,
    title: text(4),
    description: text(12),
    lang: 'en',
    sections: Object.fromEntries(
      SECTIONS.map((id) => [id, { title: text(4), body: [text(90), text(90), text(90)] }]),
    ),
    takeaways: [text(12), text(12), text(12)],
  }
}

function quizOf(index: number, guide: Guide, text: Text): CheckQuiz {
  return {
    id: `quiz-${index}`,
    kind: 'check',
    title: text(5),
    description: text(12),
    lang: 'en',
    guide,
    questions: Array.from({ length: QUESTIONS }, (_, at) =>
      single({
        id: `question-${at}`,
        section: SECTIONS[at % SECTIONS.length] ?? 'one',
        prompt: `${text(14)}?`,
        options: Object.fromEntries(
          OPTIONS.map((id) => [id, { text: text(6), feedback: text(18) }]),
        ),
        key: OPTIONS[(index + at) % OPTIONS.length] ?? 'a',
        explanation: text(22),
        hints: [text(12)],
      }),
    ),
    bands: [
      { id: 'first', from: 0, title: text(3), text: text(14) },
      { id: 'half', from: 50, title: text(3), text: text(14) },
      { id: 'last', from: 90, title: text(3), text: text(14) },
    ],
  }
}

function textFrom(seed: number): Text {
  let state = seed
  /** From 0 to under 1: a linear congruential generator (Knuth, TAOCP 2, section 3.2.1). */
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  // Zipf's law: the word of rank n comes about 1/n as often as the first.
  const word = () => WORDS[Math.floor(WORDS.length ** next()) - 1] ?? ''
  return (words) => {
    const text = Array.from({ length: words }, word).join(' ')
    return text.charAt(0).toUpperCase() + text.slice(1)
  }
}
