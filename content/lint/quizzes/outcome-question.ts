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
        `points or limits stand beside "${id}", which is none of its options; nobody could choose it; name one of ${list(options)}`,
    ),
    ...(named.length === 0
      ? error(
          'question-without-points',
          'no option of it speaks for an outcome or rules one out; the answer would change nothing; give points, or drop the question',
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
            `the option "${option}" gives a reason and no points; the reason would never be shown; give points, or drop the reason`,
          )
        : []),
      ...errorsFor(
        given.filter(([outcome]) => !outcomes.includes(outcome)),
        'unknown-outcome',
        ([outcome]) =>
          `the option "${option}" speaks for "${outcome}", which is no outcome of the quiz; the points would be lost; name one of ${list(outcomes)}`,
      ),
      ...errorsFor(
        given.filter(([, value]) => !Number.isInteger(value) || value < 1),
        'points',
        ([outcome, value]) =>
          `the option "${option}" gives ${value} points to "${outcome}"; points are whole and begin at 1, so that sums stay exact; leave out what it does not speak for`,
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
            `the option "${option}" has requires and excludes; readers get one reason for both lists; keep the list that its reason explains`,
          )
        : []),
      ...errorsFor(
        named.filter((outcome) => !outcomes.includes(outcome)),
        'unknown-outcome',
        (outcome) =>
          `the option "${option}" requires or excludes "${outcome}", which is no outcome of the quiz; it would change nothing; name one of ${list(outcomes)}`,
      ),
      ...(left.length === 0
        ? error(
            'no-outcome-left',
            `the option "${option}" leaves no outcome; whoever chooses it would be told that nothing fits; leave one possible, or drop the option`,
          )
        : []),
      ...(left.length === outcomes.length
        ? error(
            'limit-without-effect',
            `the option "${option}" rules out no outcome; its reason would be shown for nothing; name what it rules out, or drop the list`,
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
          ? `the option "${option}" stands for "${fact}", which is no column of the facts of the guide "${guide.id}"; nothing could be compared with it; name one of ${list(columns)}`
          : `the option "${option}" stands for "${fact}", and the quiz has no guide with facts; nothing could be compared with it; name the guide, or drop the fact`,
    ),
    ...errorsFor(
      Object.keys(facts).filter((id) => !options.includes(id)),
      'unknown-option',
      (id) =>
        `a fact stands beside "${id}", which is none of its options; nobody could choose it; name one of ${list(options)}`,
    ),
  ]
}
