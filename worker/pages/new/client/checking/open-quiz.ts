// Opens a quiz as the service does with one of its own, so that the preview shows and grades the same.

import type { Quiz } from '../../../../../content/model/quiz.ts'
import { parseMarkup } from '../../../../../content/parsing/markup.ts'
import { mapPictures } from '../../../../../content/publish/pictures.ts'
import { readTexts } from '../../../../../content/publish/read-texts.ts'
import { languageLinks } from '../../../../catalogue/links.ts'
import { type OpenQuiz, openQuiz as openAsServed } from '../../../../catalogue/opened.ts'
import type { Released } from '../../../../catalogue/stored.ts'

export function openQuiz(quiz: Quiz, revisions: ReadonlyMap<string, number>): OpenQuiz | undefined {
  const content = readTexts({ guides: [], quizzes: [quiz] }, (source) =>
    mapPictures(parseMarkup(source), ({ text, src }) => ({
      t: 'paragraph',
      text: `[${text || src}]`,
    })),
  )
  const [read] = content.quizzes
  const links = languageLinks(quiz.lang, [quiz.lang], undefined)
  return read && openAsServed(read, { released: releasedAt(revisions), links })
}

/** The ledger that a quiz of the service has. Of the preview nothing is kept, so this has one row. */
function releasedAt(revisions: ReadonlyMap<string, number>): Released {
  const pool = [...revisions].map(([question, revision]) => ({ question, revision, maxScore: 1 }))
  return { number: 1, revisions: [{ pool }] }
}
