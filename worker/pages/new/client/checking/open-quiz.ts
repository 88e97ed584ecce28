// Opens a quiz as the service does with one of its own, so that the preview shows and grades the same.

import type { Quiz } from '../../../../../content/model/quiz.ts'
import { parseMarkup } from '../../../../../content/parsing/markup.ts'
import { mapPictures } from '../../../../../content/publish/pictures.ts'
import { readTexts } from '../../../../../content/publish/read-texts.ts'
import type { Ledger } from '../../../../../content/revisions/ledger.ts'
import { type OpenQuiz, openCatalogue } from '../../../../catalogue/catalogue.ts'

export function openQuiz(quiz: Quiz): OpenQuiz | undefined {
  const content = readTexts({ guides: [], quizzes: [quiz] }, (source) =>
    mapPictures(parseMarkup(source), ({ text, src }) => ({
      t: 'paragraph',
      text: `[${text || src}]`,
    })),
  )
  return openCatalogue(content, firstRevisions(quiz)).quizzes.get(quiz.id)
}

/** Nothing is kept of the preview, so each text is a first revision. */
function firstRevisions({ id, questions }: Quiz): Ledger {
  const ids = (questions as readonly { readonly id: string }[]).map((question) => question.id)
  const pool = ids.map((question) => ({ question, revision: 1, maxScore: 1 }))
  return { quizzes: { [id]: { number: 1, questions: {}, revisions: [{ pool, digest: '' }] } } }
}
