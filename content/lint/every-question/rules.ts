// Rules for every question, whatever its type. The compiler checks most of this for questions that
// are written in TypeScript; questions that were read from elsewhere are checked here.
import type { Question } from '../../model/question.ts'
import type { AnyQuestion, Quiz } from '../../model/quiz.ts'
import { sentencesWith } from '../../publish/evidence.ts'
import { readGuide } from '../../publish/read-texts.ts'
import { checkLeaks } from '../leaks/leaked-key.ts'
import { checkNamedKey } from '../leaks/named-key.ts'
import { optionRules, type WithOptions } from '../questions/choice.ts'
import type { Rule } from '../questions/question-rules.ts'
import { typeFindings } from '../questions/registry.ts'
import { error, type Finding, list } from '../support/diagnostic.ts'
import { notSlugs } from '../support/ids.ts'
import { isTag } from '../support/language.ts'
import { checkRefusedWords } from './refused-words.ts'
import { checkWeight } from './weight.ts'

const commonRules: readonly Rule<AnyQuestion>[] = [({ id }) => notSlugs([id]), checkSection]

export const questionRules: readonly Rule<Question>[] = [
  ...commonRules,
  typeFindings,
  checkWeight,
  checkEvidence,
  checkLeaks,
  checkNamedKey,
  checkRefusedWords,
]

/** For questions of outcome quizzes, which have options but no right answer. */
export const unscoredRules: readonly Rule<AnyQuestion & WithOptions>[] = [
  ...commonRules,
  ...optionRules,
]

function checkSection({ section }: AnyQuestion, { guide }: Quiz): Finding[] {
  if (section === undefined) return []
  if (!guide) {
    return error(
      'unknown-section',
      `it names the section "${section}", but the quiz has no guide; the link to the passage would lead nowhere; name the guide, or drop the section`,
    )
  }
  if (Object.hasOwn(guide.sections, section)) return []
  return error(
    'unknown-section',
    `its section "${section}" is not in the guide "${guide.id}"; the link to the passage would lead nowhere; name one of ${list(Object.keys(guide.sections))}`,
  )
}

function checkEvidence({ section, solution: { evidence } }: Question, { guide }: Quiz): Finding[] {
  if (evidence === undefined) return []
  if (!guide || section === undefined) {
    return error(
      'evidence',
      `its evidence "${evidence}" isn’t quoted from any passage; nothing could be highlighted; name the section, or drop the evidence`,
    )
  }
  // The language decides where sentences end. An invalid tag is reported by its own rule.
  if (!isTag(guide.lang)) return []
  const found = sentencesWith(readGuide(guide), section, evidence).length
  if (found === 1) return []
  const where = found === 0 ? 'no sentence' : `${found} sentences`
  return error(
    'evidence',
    `its evidence "${evidence}" is in ${where} of the section "${section}"; the wrong sentence would be highlighted; quote some words of the right one`,
  )
}
