// Rules for an outcome quiz: points and limits must name its outcomes, every outcome must be able
// to win, and texts must be readable. The rules for its questions are in outcome-question.ts.
import { allows } from '../../grading/limits.ts'
import { pointsFor } from '../../grading/rank-outcomes.ts'
import { denies, factValue } from '../../grading/wanted-facts.ts'
import type { OutcomeQuestion, OutcomeQuiz } from '../../model/outcome-quiz.ts'
import { error, errorsFor, type Finding, list, warning } from '../support/diagnostic.ts'
import { notSlugs, repeated } from '../support/ids.ts'
import { idAt, keyAt } from '../support/locate.ts'
import { textFindings } from '../support/markup.ts'
import { missingPassages } from './completeness.ts'
import { anyQuizRules } from './quiz.ts'
import { winningResponses } from './winning-responses.ts'

const MIN_OUTCOMES = 2
/** In characters without marks. */
const MAX_LENGTH = 400
/** A share code has one byte for the outcome. */
const MAX_OUTCOMES = 255

export const outcomeRules: readonly ((quiz: OutcomeQuiz) => Finding[])[] = [
  ...anyQuizRules,
  checkOutcomeIds,
  checkOutcomeCount,
  checkOutcomeTexts,
  checkOutcomeSections,
  ({ outcomes }) => missingPassages('outcome', outcomes, at),
  checkGiven,
  checkDominated,
  checkReachable,
  checkFactRows,
  checkDenied,
]

const at = (outcome: string) => [keyAt('outcomes'), keyAt(outcome)]

function checkOutcomeIds({ outcomes }: OutcomeQuiz): Finding[] {
  const ids = outcomes.map(({ id }) => id)
  return [
    ...notSlugs(ids, at),
    ...errorsFor(
      repeated(ids),
      'duplicate-id',
      ({ id }) =>
        `two outcomes have the id "${id}"; points for one would count for the other; rename one`,
      ({ id }) => at(id),
    ),
  ]
}

function checkOutcomeCount({ outcomes }: OutcomeQuiz): Finding[] {
  const count = outcomes.length
  if (count >= MIN_OUTCOMES && count <= MAX_OUTCOMES) return []
  return error(
    'outcome-count',
    `it has ${count} outcomes; with fewer than ${MIN_OUTCOMES} there’s nothing to find out, and a link to a result can tell only ${MAX_OUTCOMES} apart; ${count < MIN_OUTCOMES ? 'add some' : 'keep those that readers can tell apart'}`,
  )
}

function checkOutcomeTexts({ outcomes }: OutcomeQuiz): Finding[] {
  return outcomes.flatMap(({ id, title, text, prefer }) =>
    Object.entries({ title, text, prefer }).flatMap(([what, source]) =>
      textFindings(`the ${what} of outcome "${id}"`, source, MAX_LENGTH, at(id)),
    ),
  )
}

function checkOutcomeSections({ outcomes, guide }: OutcomeQuiz): Finding[] {
  return errorsFor(
    outcomes.filter(
      ({ section }) => section !== undefined && !Object.hasOwn(guide?.sections ?? {}, section),
    ),
    'unknown-section',
    ({ id, section }) =>
      guide
        ? `the section "${section}" of outcome "${id}" is not in the guide "${guide.id}"; the link to the passage would lead nowhere; name one of ${list(Object.keys(guide.sections))}`
        : `the outcome "${id}" names the section "${section}", but the quiz has no guide; the link to the passage would lead nowhere; name the guide, or drop the section`,
    ({ id }) => at(id),
  )
}

function checkGiven({ outcomes, questions }: OutcomeQuiz): Finding[] {
  return errorsFor(
    outcomes.filter(({ id }) => !pointsOf(questions).some((points) => pointsFor(points, id) > 0)),
    'outcome-without-points',
    ({ id }) =>
      `no option gives points to the outcome "${id}"; nobody could ever get it; give it points, or drop it`,
    ({ id }) => at(id),
  )
}

/**
 * A dominated outcome can win by its place in the list only; or if an option rules out the other
 * one and not this one.
 */
function checkDominated({ outcomes, questions }: OutcomeQuiz): Finding[] {
  const all = pointsOf(questions)
  const limits = questions.flatMap((question) => Object.values(question.limits))
  return outcomes.flatMap(({ id }) => {
    const most = outcomes.find(
      (other) =>
        other.id !== id &&
        all.some((points) => pointsFor(points, id) > 0) &&
        all.every((points) => pointsFor(points, other.id) >= pointsFor(points, id)) &&
        limits.every((limit) => allows(limit, other.id) || !allows(limit, id)),
    )
    if (!most) return []
    return error(
      'dominated-outcome',
      `every option gives "${most.id}" at least as many points as "${id}"; it could only ever tie; let an option give points to it alone`,
      at(id),
    )
  })
}

function checkReachable(quiz: OutcomeQuiz): Finding[] {
  return errorsFor(
    quiz.outcomes.filter(({ id }) => !winningResponses(quiz, id)),
    'unreachable-outcome',
    ({ id }) =>
      `we found no way to answer every question so that "${id}" wins; readers it suits would get another outcome; give it more points where it fits`,
    ({ id }) => at(id),
  )
}

/** A warning, because an outcome such as "none of these" has no facts. */
function checkFactRows({ outcomes, questions, guide }: OutcomeQuiz): Finding[] {
  if (!guide || !questions.some(({ facts }) => Object.keys(facts).length > 0)) return []
  return outcomes
    .filter(({ id }) => !Object.hasOwn(guide.facts?.rows ?? {}, id))
    .flatMap(({ id }) =>
      warning(
        'outcome-without-facts',
        `the facts of the guide "${guide.id}" have no row "${id}"; readers aren’t warned of what this outcome may not give; add a row with the id of the outcome`,
        at(id),
      ),
    )
}

/** Searches for answers whose winner contradicts one of them by the facts of the guide. */
function checkDenied(quiz: OutcomeQuiz): Finding[] {
  const wanted = quiz.questions.flatMap((question) =>
    Object.entries(question.facts).map(([choice, fact]) => ({ question, choice, fact })),
  )
  return wanted.flatMap(({ question, choice, fact }) =>
    quiz.outcomes
      .filter(({ id }) => denies(factValue(quiz.guide, id, fact)))
      .flatMap(({ id }) => {
        const answers = winningResponses(quiz, id, { question: question.id, choice })
        if (!answers) return []
        const example = list(answers.map((one) => one.choice))
        return error(
          'denied-fact',
          `readers who choose "${choice}" in "${question.id}" can get "${id}", whose "${fact}" is "no" in the guide, for example with the answers ${example}; the advice would contradict what they asked for; let "${choice}" require or exclude outcomes`,
          [idAt(question.id), keyAt(choice)],
        )
      }),
  )
}

function pointsOf(questions: readonly OutcomeQuestion[]) {
  return questions.flatMap(({ leanings }) => Object.values(leanings).map(({ points }) => points))
}
