// What no answer may hold before a reader has answered, of the quizzes of the fixtures: each private
// text, a sentence at a time, because half a leak is a leak.
import { plainText } from '../../../content/common/plain-text.ts'
import type { Markup } from '../../../content/model/markup.ts'
import type { AnyQuestion } from '../../../content/model/quiz.ts'
import { parseMarkup } from '../../../content/parsing/markup.ts'
import { inEveryLanguage } from '../../../content/translate/editions.ts'
import { FIXTURES } from '../../fixtures/content/catalogue.ts'

function privateTexts(question: AnyQuestion): Markup[] {
  if ('leanings' in question) return Object.values(question.leanings).map(({ why }) => why)
  const { explanation, feedback, hints } = question.solution
  return [explanation ?? '', ...Object.values(feedback), ...hints]
}

export const PRIVATE_SENTENCES: readonly string[] = inEveryLanguage(FIXTURES)
  .quizzes.flatMap((quiz) => [
    ...quiz.questions.flatMap(privateTexts),
    ...(quiz.kind === 'outcome' ? quiz.outcomes.flatMap(({ text, prefer }) => [text, prefer]) : []),
  ])
  .flatMap((text) => plainText(parseMarkup(text)).split(/(?<=[.?!])\s/))
