// The answer of a question must not be told by what a reader has seen before it. The rule
// compares words, so it can err in both directions, and reports warnings.
import { monthAndYear } from '../../common/month-year.ts'
import type { Question } from '../../model/question.ts'
import type { CheckQuiz } from '../../model/quiz.ts'
import { markupText } from '../../parsing/markup.ts'
import { askedBy } from '../questions/registry.ts'
import { type Finding, warning } from '../support/diagnostic.ts'
import { isTag } from '../support/language.ts'
import { idAt } from '../support/locate.ts'
import { textsOf } from '../support/texts.ts'
import type { Asked, QuizWords } from './answer.ts'
import { type SeenText, seenTexts } from './seen-texts.ts'
import { isSubject } from './subject.ts'
import { stemsOf } from './words.ts'

/** More places would hide the message. */
const MAX_PLACES = 3

export function checkToldBefore(quiz: CheckQuiz): Finding[] {
  // An invalid tag is reported by its own rule.
  if (!isTag(quiz.lang)) return []
  const { questions } = quiz
  const words = quizWords(quiz)
  const all = questions.map((question) => ({ question, asked: askedBy(question, words) }))
  return questions.flatMap((question, index) => {
    const seen = seenTexts(question, quiz)
    return all
      .filter((later, at) => later.question !== question && (at > index || !hasFixedOrder(quiz)))
      .flatMap((later) => later.asked.flatMap((one) => toldBy(question, seen, later.question, one)))
  })
}

/** Without a draw or a shuffle, every reader gets the questions in the order of the author. */
function hasFixedOrder({ draw, shuffle }: CheckQuiz): boolean {
  return draw === undefined && (!shuffle || shuffle === 'options')
}

function toldBy(
  { id }: Question,
  seen: readonly SeenText[],
  later: Question,
  { gap, parts, needed }: Asked,
): Finding[] {
  const told = parts.map((answer) =>
    seen.flatMap(({ name, sentences }) => {
      const said = sentences.map(answer).find((found) => found.length > 0)
      return said ? [`${name} says "${said.join(' … ')}"`] : []
    }),
  )
  if (told.filter((places) => places.length > 0).length < needed) return []
  const places = [...new Set(told.flat())].slice(0, MAX_PLACES).join(', ')
  const part = gap === undefined ? '' : `the gap "${gap}" of `
  const pair = `question "${id}" tells the answer of ${part}"${later.id}"`
  const message = `${pair}, which readers can meet after it: ${places}; readers who remember that need to know nothing else; say it in other words here, ask for something else there, or change the order`
  return warning('told-before', message, [idAt(id)]).map((finding) => ({ ...finding, about: pair }))
}

function quizWords({ lang, guide, questions }: CheckQuiz): QuizWords {
  const stems = questions.map(
    (question) =>
      new Set(textsOf(question).flatMap(({ source }) => stemsOf(markupText(source), lang))),
  )
  return {
    lang,
    isCommon: (stem) => isSubject(stems.filter((one) => one.has(stem)).length, questions.length),
    date: stemsOf(monthAndYear(guide?.source?.published, lang) ?? '', lang),
  }
}
