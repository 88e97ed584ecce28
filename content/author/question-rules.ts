// Whether a question can be asked and graded at all. The compiler sees to most of
// this where questions are written by hand; imported ones come through here too.
import { sentencesWith } from '../evidence.ts'
import { parseMarkup, plainText } from '../markup.ts'
import type { AnyQuestion, Question, Quiz } from '../schema.ts'
import { optionRules, type WithOptions } from './choice-rules.ts'
import type { Finding } from './diagnostic.ts'
import { notSlugs } from './ids.ts'
import { isTag } from './language-rules.ts'
import { checkLeaks } from './leak-rules.ts'
import { error, list } from './phrases.ts'
import { textsOf } from './texts.ts'
import { typeFindings } from './type-rules.ts'
import { checkWeight } from './weight-rules.ts'

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
