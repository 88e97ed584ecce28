// Private hashes of what scoring depends on. They have low entropy (a key may be one of four
// options), so they must never be served: only the build and the command line compute them.
import { createHash } from 'node:crypto'
import type { Catalogue } from '../model/catalogue.ts'
import type { AnyQuestion, Quiz } from '../model/quiz.ts'
import { definitionOf } from '../questions/registry.ts'
import { sortedIds } from '../questions/source.ts'
import { translationsOf } from '../translate/editions.ts'
import { translationMapper } from '../translate/text-mappers.ts'

/**
 * Changes with the type of the question, its option ids, its key in any language and its weight.
 * A question whose key is the same in every language has the hash that it had without
 * translations.
 */
export function scoringHash(catalogue: Catalogue, quiz: Quiz, question: AnyQuestion): string {
  const translated = translatedParts(catalogue, quiz, question)
  return sha256([
    question.type,
    ...scoringParts(question),
    weightOf(question),
    ...(translated.length === 0 ? [] : [translated]),
  ])
}

/** Questions of outcome quizzes have no right answer and no weight. */
export function weightOf(question: AnyQuestion): number {
  return 'weight' in question ? question.weight : 0
}

/** By language, the scoring parts that differ from the source: accepted forms to type. */
function translatedParts(catalogue: Catalogue, quiz: Quiz, question: AnyQuestion): unknown[] {
  // The points and limits of an outcome quiz are the same in every language.
  if ('leanings' in question) return []
  const own = JSON.stringify(scoringParts(question))
  return translationsOf(catalogue, quiz)
    .map(({ texts }) => {
      const mapper = translationMapper(texts.lang, texts).at('questions', question.id)
      const translated = definitionOf(question).mapTexts(question, mapper)
      return { lang: texts.lang, parts: scoringParts(translated) }
    })
    .filter(({ parts }) => JSON.stringify(parts) !== own)
    .sort((a, b) => (a.lang < b.lang ? -1 : 1))
}

/** Lists are sorted where their order does not count. */
function scoringParts(question: AnyQuestion): readonly unknown[] {
  if ('leanings' in question) {
    const points = Object.entries(question.leanings).map(
      ([option, leaning]) => [option, Object.entries(leaning.points).sort()] as const,
    )
    const limits = Object.entries(question.limits).map(
      ([option, { requires, excludes }]) => [option, sorted(requires), sorted(excludes)] as const,
    )
    // Left out where absent, so that a question without limits keeps the hash that it had.
    return [
      sortedIds(question.prompt.choices),
      points.sort(),
      ...(limits.length > 0 ? [limits.sort()] : []),
    ]
  }
  return definitionOf(question).scoringParts(question)
}

/** Null where absent: JSON has no undefined. */
function sorted(outcomes: readonly string[] | undefined): readonly string[] | null {
  return outcomes ? [...outcomes].sort() : null
}

export function sha256(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
