// The reasons for which authors allow flaws: each is written, and is about something that is there.
// A reason without a flaw is left from an earlier wording, and would hide the next flaw.
import type { Catalogue } from '../../model/catalogue.ts'
import type { Reasons } from '../../model/item-flaws.ts'
import type { AnyQuestion, Quiz } from '../../model/quiz.ts'
import { translatedQuiz } from '../../translate/quiz.ts'
import { error, type Finding, warning } from '../support/diagnostic.ts'
import { questionFlaws, quizFlaws } from './rules.ts'

/** A reason of a quiz holds for all of its questions, in every language. */
export function checkReasonsOfQuiz(quiz: Quiz, catalogue: Catalogue): Finding[] {
  return checkReasons(quiz.allow, () =>
    editionsOf(quiz, catalogue).flatMap((edition) => [
      ...quizFlaws(edition),
      ...edition.questions.flatMap((question) => questionFlaws(question, edition)),
    ]),
  )
}

export function checkReasonsOfQuestion(
  { id, allow }: AnyQuestion,
  quiz: Quiz,
  catalogue: Catalogue,
): Finding[] {
  return checkReasons(allow, () =>
    editionsOf(quiz, catalogue).flatMap((edition) =>
      edition.questions
        .filter((question) => question.id === id)
        .flatMap((question) => questionFlaws(question, edition)),
    ),
  )
}

/** The flaws are looked for only if there is a reason, because hardly any quiz has one. */
function checkReasons(reasons: Reasons = {}, findFlaws: () => Finding[]): Finding[] {
  const entries = Object.entries(reasons)
  if (entries.length === 0) return []
  const found = new Set(findFlaws().map(({ code }) => code))
  return entries.flatMap(([flaw, reason = '']) => {
    if (reason.trim() === '') {
      return error(
        'empty-reason',
        `it allows "${flaw}" without a reason; later, nobody could tell whether it’s still needed; write why`,
      )
    }
    if (found.has(flaw)) return []
    return warning(
      'unused-reason',
      `it allows "${flaw}", which it doesn’t have; a leftover reason would hide the next flaw; drop it`,
    )
  })
}

/** In each of its languages. A guide makes no difference to these rules. */
function editionsOf(quiz: Quiz, { translations = [] }: Catalogue): Quiz[] {
  const translated = translations.flatMap((translation) =>
    translation.kind === 'quiz' && translation.source.id === quiz.id
      ? [translatedQuiz(translation, undefined)]
      : [],
  )
  return [quiz, ...translated]
}
