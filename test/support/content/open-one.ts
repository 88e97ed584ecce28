// One quiz of a catalogue, opened as the worker opens it, in the language of its source.
import type { Catalogue } from '../../../content/model/catalogue.ts'
import { readTexts } from '../../../content/publish/read-texts.ts'
import type { Ledger } from '../../../content/revisions/ledger.ts'
import { languageLinks } from '../../../worker/catalogue/links.ts'
import { type OpenQuiz, openQuiz } from '../../../worker/catalogue/opened.ts'

export function openOne(catalogue: Catalogue, ledger: Ledger, id: string): OpenQuiz | undefined {
  const quiz = readTexts(catalogue).quizzes.find((one) => one.id === id)
  const released = ledger.quizzes[id]
  if (!quiz || !released) return undefined
  return openQuiz(quiz, { released, links: languageLinks(quiz.lang, [quiz.lang], undefined) })
}
