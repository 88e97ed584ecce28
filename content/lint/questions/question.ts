// Whether a question can be asked and graded at all. The compiler sees to most of
// this where questions are written by hand; imported ones come through here too.

import type { AnyQuestion, Question, Quiz } from '../../model/question.ts'
import { parseMarkup, plainText } from '../../parsing/markup.ts'
import { sentencesWith } from '../../publish/evidence.ts'
import { checkLeaks } from '../quizzes/leaks.ts'
import type { Finding } from '../support/diagnostic.ts'
import { notSlugs } from '../support/ids.ts'
import { error, list } from '../support/phrases.ts'
import { textsOf } from '../support/texts.ts'
import { isTag } from '../translations/language.ts'
import { optionRules, type WithOptions } from './choice.ts'
import { typeFindings } from './registry.ts'
import { checkWeight } from './weight.ts'

const commonRules: readonly ((question: AnyQuestion, quiz: Quiz) => Finding[])[] = [
  ({ id }) => notSlugs([id]),
  checkSection,
  checkEmptyTexts,
]

export const questionRules: readonly ((question: Question, quiz: Quiz) => Finding[])[] = [
  ...commonRules,
  typeFindings,
  checkWeight,
  checkEvidence,
  checkLeaks,
]

/** What holds of every question, right answer or not, whose options are chosen from. */
export const choosingRules: readonly ((
  question: AnyQuestion & WithOptions,
  quiz: Quiz,
) => Finding[])[] = [...commonRules, ...optionRules]

function checkSection({ section }: AnyQuestion, { guide }: Quiz): Finding[] {
  if (Object.hasOwn(guide.sections, section)) return []
  return [
    error(
      'unknown-section',
      `its section "${section}" is not in the guide "${guide.id}"; the link to the passage would lead nowhere; name one of ${list(Object.keys(guide.sections))}`,
    ),
  ]
}

function checkEmptyTexts(question: AnyQuestion): Finding[] {
  return textsOf(question)
    .filter(({ source }) => plainText(parseMarkup(source)).trim() === '')
    .map(({ name }) =>
      error('empty-text', `${name} is empty; the reader would face a blank; write it`),
    )
}

function checkEvidence({ section, solution: { evidence } }: Question, { guide }: Quiz): Finding[] {
  // Where sentences end depends on the language; one that is none is reported by itself.
  if (evidence === undefined || !isTag(guide.lang)) return []
  const found = sentencesWith(guide, section, evidence).length
  if (found === 1) return []
  const where = found === 0 ? 'no sentence' : `${found} sentences`
  return [
    error(
      'evidence',
      `its evidence "${evidence}" is in ${where} of the section "${section}"; what is marked in the passage would not be what says so; quote some words of the one that does`,
    ),
  ]
}
