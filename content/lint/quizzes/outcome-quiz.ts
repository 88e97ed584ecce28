// Rules for an outcome quiz: points must go to its outcomes, every outcome must be able to win, and
// texts must be readable.
import { pointsFor } from '../../grading/rank-outcomes.ts'
import type { OutcomeQuestion, OutcomeQuiz } from '../../model/outcome-quiz.ts'
import type { Quiz } from '../../model/quiz.ts'
import { unscoredRules } from '../every-question/rules.ts'
import type { Rule } from '../questions/question-rules.ts'
import { error, errorsFor, type Finding, list } from '../support/diagnostic.ts'
import { notSlugs, repeated } from '../support/ids.ts'
import { keyAt } from '../support/locate.ts'
import { textFindings } from '../support/markup.ts'
import { anyQuizRules } from './quiz.ts'
import { isReachable } from './reachable-outcomes.ts'

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
  checkGiven,
  checkDominated,
  checkReachable,
]

export const outcomeQuestionRules: readonly Rule<OutcomeQuestion>[] = [
  ...unscoredRules,
  checkLeanings,
  checkPoints,
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
    `it has ${count} outcomes; with fewer than ${MIN_OUTCOMES} there is nothing to find out, and a link to a result tells ${MAX_OUTCOMES} apart; ${count < MIN_OUTCOMES ? 'add some' : 'keep those that readers can tell apart'}`,
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
    outcomes.filter(({ section }) => !Object.hasOwn(guide.sections, section)),
    'unknown-section',
    ({ id, section }) =>
      `the section "${section}" of outcome "${id}" is not in the guide "${guide.id}"; the link to the passage would lead nowhere; name one of ${list(Object.keys(guide.sections))}`,
    ({ id }) => at(id),
  )
}

function checkGiven({ outcomes, questions }: OutcomeQuiz): Finding[] {
  return errorsFor(
    outcomes.filter(({ id }) => !pointsOf(questions).some((points) => pointsFor(points, id) > 0)),
    'outcome-without-points',
    ({ id }) =>
      `no option speaks for the outcome "${id}"; nobody could ever be told it; give points to it, or drop it`,
    ({ id }) => at(id),
  )
}

/** A dominated outcome can win by its place in the list only. */
function checkDominated({ outcomes, questions }: OutcomeQuiz): Finding[] {
  const all = pointsOf(questions)
  return outcomes.flatMap(({ id }) => {
    const most = outcomes.find(
      (other) =>
        other.id !== id &&
        all.some((points) => pointsFor(points, id) > 0) &&
        all.every((points) => pointsFor(points, other.id) >= pointsFor(points, id)),
    )
    if (!most) return []
    return error(
      'dominated-outcome',
      `every option gives "${most.id}" at least as many points as "${id}"; it could win by a tie at best; let an option speak for it alone`,
      at(id),
    )
  })
}

function checkReachable(quiz: OutcomeQuiz): Finding[] {
  return errorsFor(
    quiz.outcomes.filter(({ id }) => !isReachable(quiz, id)),
    'unreachable-outcome',
    ({ id }) =>
      `no way was found to answer every question so that "${id}" wins; readers whom it fits would be told another; give it more points where it fits`,
    ({ id }) => at(id),
  )
}

function checkLeanings({ prompt, leanings }: OutcomeQuestion): Finding[] {
  const options = prompt.choices.map(({ id }) => id)
  const unknown = Object.keys(leanings).filter((id) => !options.includes(id))
  return [
    ...errorsFor(
      unknown,
      'unknown-option',
      (id) =>
        `points stand beside "${id}", which is none of its options; nobody could earn them; name one of ${list(options)}`,
    ),
    ...(Object.keys(leanings).length === 0
      ? error(
          'question-without-points',
          'no option of it speaks for an outcome; the answer would change nothing; give points, or drop the question',
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

function pointsOf(questions: readonly OutcomeQuestion[]) {
  return questions.flatMap(({ leanings }) => Object.values(leanings).map(({ points }) => points))
}
