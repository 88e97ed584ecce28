// Rules for a quiz as a whole.
import type { CheckQuiz, Quiz } from '../../model/quiz.ts'
import { markupText } from '../../parsing/markup.ts'
import { checkTotalWeight } from '../every-question/weight.ts'
import { checkToldBefore } from '../leaks/told-before.ts'
import { error, errorsFor, type Finding } from '../support/diagnostic.ts'
import { notSlugs, repeated } from '../support/ids.ts'
import { idAt, keyAt } from '../support/locate.ts'
import { markupFindings } from '../support/markup.ts'
import { checkFeedback, checkPassages } from './completeness.ts'
import { drawRules } from './draws.ts'
import { setRules } from './sets.ts'
import { checkShareSize } from './share-size.ts'

/** For quizzes of either kind. */
export const anyQuizRules: readonly ((quiz: Quiz) => Finding[])[] = [
  checkIds,
  checkTitles,
  checkAsksAnything,
]

export const quizRules: readonly ((quiz: CheckQuiz) => Finding[])[] = [
  ...anyQuizRules,
  checkBandIds,
  checkBands,
  checkBandTexts,
  ...drawRules,
  checkTotalWeight,
  checkTries,
  checkReport,
  checkToldBefore,
  checkFeedback,
  checkPassages,
  ...setRules,
  checkShareSize,
]

function checkIds({ id, questions }: Quiz): Finding[] {
  const twice = errorsFor(
    repeated(questions.map((question) => question.id)),
    'duplicate-id',
    ({ id: question }) =>
      `two questions have the id "${question}"; progress and statistics of one would count for the other; rename one`,
    ({ id: question, nth }) => Array.from({ length: nth + 1 }, () => idAt(question)),
  )
  return [...notSlugs([id]), ...twice]
}

function checkTitles({ title, description }: Quiz): Finding[] {
  return errorsFor(
    Object.entries({ title, description }).filter(([, text]) => text.trim() === ''),
    'empty-text',
    ([what]) => `its ${what} is empty; lists and previews of the quiz would show a blank; write it`,
    ([what]) => [keyAt(what)],
  )
}

function checkAsksAnything({ questions }: Quiz): Finding[] {
  if (questions.length > 0) return []
  return error(
    'no-questions',
    'it has no questions; there’s nothing to answer; write one, or unlist the quiz',
    [keyAt('questions')],
  )
}

function checkBandIds({ bands }: CheckQuiz): Finding[] {
  const ids = bands.map(({ id }) => id)
  return [
    ...notSlugs(ids, (band) => [idAt(band)]),
    ...errorsFor(
      repeated(ids),
      'duplicate-id',
      ({ id }) => `two bands have the id "${id}"; a result names its band by its id; rename one`,
      ({ id, nth }) => [keyAt('bands'), ...Array.from({ length: nth + 1 }, () => idAt(id))],
    ),
  ]
}

/** Without bands a score stands for itself. */
function checkBands({ bands }: CheckQuiz): Finding[] {
  if (bands.length === 0) return []
  const starts = bands.map((band) => band.from)
  const ascend = starts.every((from, index) => index === 0 || from > (starts[index - 1] ?? from))
  if (starts[0] === 0 && ascend && starts.every((from) => from <= 100)) return []
  return error(
    'bands',
    `its bands begin at ${starts.join(', ')}; each score from 0 to 100 needs exactly one; start at 0 and go up to 100 at most, or drop "bands"`,
    [keyAt('bands')],
  )
}

function checkBandTexts({ bands }: CheckQuiz): Finding[] {
  return bands.flatMap(({ id, title, text }) => {
    const at = [keyAt('bands'), idAt(id)]
    const empty = errorsFor(
      Object.entries({ title, text }).filter(([, source]) => markupText(source).trim() === ''),
      'empty-text',
      ([what]) => `the ${what} of band "${id}" is empty; the result would show a blank; write it`,
      () => at,
    )
    return [...empty, ...markupFindings(`the text of band "${id}"`, text, at)]
  })
}

function checkTries({ tries }: CheckQuiz): Finding[] {
  if (tries === undefined || (Number.isInteger(tries) && tries >= 2 && tries <= 5)) return []
  return error(
    'tries',
    `it allows ${tries} tries; give 2 to 5, or drop "tries" to show the answer at once`,
    [keyAt('tries')],
  )
}

/** Other addresses could run a script, or open nothing. */
function checkReport({ report }: Quiz): Finding[] {
  if (report === undefined || isReportAddress(report)) return []
  return error(
    'report',
    `readers cannot report anything to "${report}"; write mailto: and an address, or a full https:// address`,
    [keyAt('report')],
  )
}

function isReportAddress(report: string): boolean {
  return /^mailto:[^\s@?]+@[^\s@?]+/.test(report) || URL.parse(report)?.protocol === 'https:'
}
