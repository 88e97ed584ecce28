// A question about tea, in a quiz with nothing else, for the tests of flaws of item writing.
import type { Catalogue } from '../../../../../content/model/catalogue.ts'
import type { Question } from '../../../../../content/model/question.ts'
import type { CheckQuiz } from '../../../../../content/model/quiz.ts'
import type { QuizTexts } from '../../../../../content/model/translation.ts'
import { single } from '../../../../../content/questions/single.ts'
import { translateQuiz } from '../../../../../content/translate/quiz.ts'

export const TEXTS = { warm: 'At 80 degrees', boiling: 'When it boils', cold: 'From the tap' }

type Change = Partial<Pick<Parameters<typeof single>[0], 'id' | 'allow'>>

/** `texts` replaces or adds options by id. The right one is `warm`. */
export function asking(texts: Readonly<Record<string, string>> = {}, change: Change = {}) {
  const entries = Object.entries({ ...TEXTS, ...texts })
  const options = Object.fromEntries(
    entries.map(([id, text]) => [id, { text, feedback: 'So it is.' }]),
  )
  const source = { id: 'pour', prompt: 'When do you pour it?', options, key: 'warm' }
  return single({ ...source, explanation: 'It is better so.', ...change })
}

export function quizOf(questions: readonly Question[], change: Partial<CheckQuiz> = {}): CheckQuiz {
  const about = { title: 'Tea', description: 'About tea.', lang: 'en' }
  return { id: 'tea', kind: 'check', ...about, questions, bands: [], ...change }
}

export function catalogueOf(quiz: CheckQuiz, texts?: Readonly<Record<string, string>>): Catalogue {
  return {
    guides: [],
    quizzes: [quiz],
    ...(texts && { translations: [translateQuiz(quiz, inSpanish(quiz, texts))] }),
  }
}

function inSpanish(quiz: CheckQuiz, texts: Readonly<Record<string, string>>): QuizTexts {
  const options = Object.fromEntries(
    Object.keys(TEXTS).map((id) => [id, { text: texts[id] ?? id, feedback: 'Así es.' }]),
  )
  const question = { prompt: '¿Cuándo se vierte?', options, explanation: 'Es mejor así.' }
  const questions = Object.fromEntries(quiz.questions.map(({ id }) => [id, question]))
  return { lang: 'es', title: 'Té', description: 'Sobre el té.', questions }
}
