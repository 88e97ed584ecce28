// Every claim of the sample has words of the article that support it. The lists in claims/ name
// them; a sentence, key, feedback or reason that is missing there fails here.

import { expect, it } from 'vitest'
import { isItems, type SectionSource } from '../../content/model/guide.ts'
import type { Question } from '../../content/model/question.ts'
import { markupText } from '../../content/parsing/markup.ts'
import { CELLS, SENTENCES, TAKEAWAYS } from './claims/guide.ts'
import { LIMITS, OUTCOMES, REASONS } from './claims/outcome-quiz.ts'
import { QUESTIONS } from './claims/quiz.ts'
import { SOURCE } from './claims/source.ts'
import { describeSample } from './sample.ts'

/** Longer runs of words would begin to copy the article. */
const MAX_WORDS = 9

/** All texts of a solution that a reader may get, by the names of claims/quiz.ts. */
function claimsOf({ solution }: Question): string[] {
  const pairs = 'pairs' in solution ? Object.entries(solution.pairs) : []
  return [
    'key',
    'explanation',
    ...Object.keys(solution.feedback),
    ...('general' in solution ? ['general'] : []),
    ...pairs.flatMap(([item, byTarget]) =>
      Object.keys(byTarget).map((target) => `${item} with ${target}`),
    ),
    ...solution.hints.map((_, index) => `hint-${index + 1}`),
  ].toSorted()
}

function sentencesOf(body: SectionSource['body']): string[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  return body
    .flatMap((block) => (isItems(block) ? block : [block]))
    .flatMap((markup) => [...segmenter.segment(markupText(markup))])
    .map(({ segment }) => segment.trim())
}

describeSample('the claims of the sample', ({ guide, quiz, outcomeQuiz }) => {
  it('cover every sentence of every section of the guide', () => {
    expect(Object.keys(SENTENCES)).toEqual(Object.keys(guide.sections))
    for (const [id, { body }] of Object.entries(guide.sections)) {
      const sentences = sentencesOf(body)
      const claims = SENTENCES[id] ?? []
      expect(claims, id).toHaveLength(sentences.length)
      claims.forEach(([begins], at) => {
        expect(sentences[at]?.startsWith(begins), `${id}: ${sentences[at]}`).toBe(true)
      })
    }
  })

  it('cover every cell of the table that states something, and every takeaway', () => {
    for (const [id, { cells }] of Object.entries(guide.facts?.rows ?? {})) {
      const stated = Object.keys(cells).filter((column) => cells[column]?.value !== 'unstated')
      expect(Object.keys(CELLS[id] ?? {}).toSorted(), id).toEqual(stated.toSorted())
    }
    expect(TAKEAWAYS).toHaveLength(guide.takeaways?.length ?? 0)
  })

  it('cover every key, feedback, hint and explanation of the self-check', () => {
    expect(Object.keys(QUESTIONS)).toEqual(quiz.questions.map(({ id }) => id))
    for (const question of quiz.questions) {
      expect(Object.keys(QUESTIONS[question.id] ?? {}).toSorted(), question.id).toEqual(
        claimsOf(question),
      )
    }
  })

  it('cover every outcome, every reason for one, and every reason against others', () => {
    expect(Object.keys(OUTCOMES)).toEqual(outcomeQuiz.outcomes.map(({ id }) => id))
    expect(Object.keys(REASONS)).toEqual(outcomeQuiz.questions.map(({ id }) => id))
    for (const { id, leanings, limits } of outcomeQuiz.questions) {
      expect(Object.keys(LIMITS[id] ?? {}).toSorted(), id).toEqual(Object.keys(limits).toSorted())
      expect(Object.keys(REASONS[id] ?? {}).toSorted(), id).toEqual(
        Object.keys(leanings).toSorted(),
      )
    }
  })

  it('rest on a few words of the article each, and use all that are listed', () => {
    const used = new Set(
      JSON.stringify([SENTENCES, CELLS, TAKEAWAYS, QUESTIONS, OUTCOMES, REASONS, LIMITS]).match(
        /\w+/g,
      ),
    )
    for (const [name, words] of Object.entries(SOURCE)) {
      expect(words.split(/\s+/).length, words).toBeLessThanOrEqual(MAX_WORDS)
      expect(used.has(name), `${name} supports nothing`).toBe(true)
    }
  })
})
