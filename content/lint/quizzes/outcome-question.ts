// Rules for a question of an outcome quiz: its points and its limits name options of the question
// and outcomes of the quiz, and each of them changes something.
import { allowedOutcomes, allows } from '../../grading/limits.ts'
import type { OutcomeQuestion } from '../../model/outcome-quiz.ts'
import type { Quiz } from '../../model/quiz.ts'
import { unscoredRules } from '../every-question/rules.ts'
import type { Rule } from '../questions/question-rules.ts'
import { error, errorsFor, type Finding, list } from '../support/diagnostic.ts'

export const outcomeQuestionRules: readonly Rule<OutcomeQuestion>[] = [
  ...unscoredRules,
  checkLeanings,
  checkPoints,
  checkLimits,
  checkFacts,
]

function checkLeanings({ prompt, leanings, limits }: OutcomeQuestion): Finding[] {
  const options = prompt.choices.map(({ id }) => id)
  const named = [...new Set([...Object.keys(leanings), ...Object.keys(limits)])]
  return [
    ...errorsFor(
      named.filter((id) => !options.includes(id)),
      'unknown-option',
      (id) =>
        `there are points or limits for "${id}", which isn’t one of its options; nobody could choose it; name one of ${list(options)}`,
    ),
    ...(named.length === 0
      ? error(
          'question-without-points',
          'none of its options gives points to an outcome or rules one out; the answer would change nothing; give points, or drop the question',
        )
      : []),
  ]
}

function checkPoints({ leanings }: OutcomeQuestion, quiz: Quiz): Finding[] {
  const outcomes = quiz.kind === 'outcome' ? quiz.outcomes.map(({ id }) => id) : []
  return Object.entries(leanings).flatMap(([option, { points }]) => {
    const given = Object.entries(points)
    return [
      ...(given.length === 0
        ? error(
            'no-points',
            `the option "${option}" has a reason but no points; the reason would never be shown; give points, or drop the reason`,
          )
        : []),
      ...errorsFor(
        given.filter(([outcome]) => !outcomes.includes(outcome)),
        'unknown-outcome',
        ([outcome]) =>
          `the option "${option}" gives points to "${outcome}", which isn’t an outcome of the quiz; the points would be lost; name one of ${list(outcomes)}`,
      ),
      ...errorsFor(
        given.filter(([, value]) => !Number.isInteger(value) || value < 1),
        'points',
        ([outcome, value]) =>
          `the option "${option}" gives ${value} points to "${outcome}"; points are whole numbers from 1, so that sums stay exact; leave out outcomes that get none`,
      ),
    ]
  })
}

function checkLimits({ leanings, limits }: OutcomeQuestion, quiz: Quiz): Finding[] {
  const outcomes = quiz.kind === 'outcome' ? quiz.outcomes.map(({ id }) => id) : []
  return Object.entries(limits).flatMap(([option, limit]) => {
    const { requires, excludes } = limit
    const named = [...(requires ?? []), ...(excludes ?? [])]
    const left = allowedOutcomes(outcomes, [limit])
    return [
      ...(requires && excludes
        ? error(
            'requires-and-excludes',
            `the option "${option}" has requires and excludes; readers get one reason for both lists; keep the one that its reason explains`,
          )
        : []),
      ...errorsFor(
        named.filter((outcome) => !outcomes.includes(outcome)),
        'unknown-outcome',
        (outcome) =>
          `the option "${option}" requires or excludes "${outcome}", which isn’t an outcome of the quiz; it would change nothing; name one of ${list(outcomes)}`,
      ),
      ...(left.length === 0
        ? error(
            'no-outcome-left',
            `the option "${option}" leaves no outcome; readers who choose it would be told that nothing fits; leave one possible, or drop the option`,
          )
        : []),
      ...(left.length === outcomes.length
        ? error(
            'limit-without-effect',
            `the option "${option}" rules out no outcome; its reason would never apply; name an outcome it rules out, or drop the list`,
          )
        : []),
      ...errorsFor(
        Object.keys(leanings[option]?.points ?? {}).filter(
          (outcome) => outcomes.includes(outcome) && !allows(limit, outcome),
        ),
        'points-ruled-out',
        (outcome) =>
          `the option "${option}" gives points to "${outcome}", which it rules out; the points would be lost; drop them, or leave the outcome possible`,
      ),
    ]
  })
}

/** The compiler checks this for typed quizzes, but not for one that was read from elsewhere. */
function checkFacts({ facts, prompt }: OutcomeQuestion, { guide }: Quiz): Finding[] {
  const columns = Object.keys(guide?.facts?.columns ?? {})
  const options = prompt.choices.map(({ id }) => id)
  return [
    ...errorsFor(
      Object.entries(facts).filter(([, fact]) => !columns.includes(fact)),
      'unknown-fact',
      ([option, fact]) =>
        guide
          ? `the option "${option}" has the fact "${fact}", which isn’t a column of the facts in the guide "${guide.id}"; there would be nothing to compare; name one of ${list(columns)}`
          : `the option "${option}" has the fact "${fact}", but the quiz has no guide with facts; there would be nothing to compare; name the guide, or drop the fact`,
    ),
    ...errorsFor(
      Object.keys(facts).filter((id) => !options.includes(id)),
      'unknown-option',
      (id) =>
        `there’s a fact for "${id}", which isn’t one of its options; nobody could choose it; name one of ${list(options)}`,
    ),
  ]
}
