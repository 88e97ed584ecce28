// Opens a quiz as the service does with one of its own, so that the preview shows and grades the same.

import type { Quiz } from '../../../../../content/model/quiz.ts'
import { parseMarkup } from '../../../../../content/parsing/markup.ts'
import { mapPictures } from '../../../../../content/publish/pictures.ts'
import { readTexts } from '../../../../../content/publish/read-texts.ts'
import { languageLinks } from '../../../../catalogue/links.ts'
import { type OpenQuiz, openQuiz as openAsServed } from '../../../../catalogue/opened.ts'
import type { Released } from '../../../../catalogue/stored.ts'

export function openQuiz(quiz: Quiz): OpenQuiz | undefined {
  const content = readTexts({ guides: [], quizzes: [quiz] }, (source) =>
    mapPictures(parseMarkup(source), ({ text, src }) => ({
      t: 'paragraph',
      text: `[${text || src}]`,
    })),
  )
  const [read] = content.quizzes
  const links = languageLinks(quiz.lang, [quiz.lang], undefined)
  return read && openAsServed(read, { released: firstRevisions(quiz), links })
}

/** Nothing is kept of the preview, so each text is a first revision. */
function firstRevisions({ questions }: Quiz): Released {
  const ids = (questions as readonly { readonly id: string }[]).map((question) => question.id)
  const pool = ids.map((question) => ({ question, revision: 1, maxScore: 1 }))
  return { number: 1, revisions: [{ pool }] }
}
