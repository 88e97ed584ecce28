// What the figures say, in words: the most important first, each with what to do about it.

import { FINDING_KINDS } from './finding-kinds.ts'
import type { Analysed, Found } from './found.ts'
import { correlation, percent, quoted } from './in-words.ts'
import type { Finding, QuestionAnalysis } from './item-analysis.ts'
import { mistakes } from './mistakes.ts'

export function findings(all: readonly QuestionAnalysis[]): Finding[] {
  const current = all.filter(({ isCurrent }) => isCurrent)
  const analysed = current.flatMap((question) =>
    question.figures ? [{ question, figures: question.figures }] : [],
  )
  return analysed
    .flatMap((one) =>
      [
        ...mistakes(one),
        ...quality(one),
        ...change(one),
        ...leaving(one, current),
        ...slowness(one, analysed),
        ...tries(one),
      ].map((found) => ({ question: one.question.question, ...found })),
    )
    .toSorted((one, other) => FINDING_KINDS.indexOf(one.kind) - FINDING_KINDS.indexOf(other.kind))
}

/** Facility outside of these says little about who knows the subject. */
const HARD = 0.3
const EASY = 0.95
/** Ebel and Frisbie (1991), "Essentials of Educational Measurement", 5th edition: below 0.2 poor. */
const WEAK = 0.2

function quality({ figures }: Analysed): Found[] {
  const { facility, discrimination, alarm } = figures
  // Behind a key that may be wrong, other figures mean nothing.
  if (!facility || alarm) return []
  const found: Found[] = []
  if (discrimination && discrimination.high < 0) {
    found.push({
      kind: 'negative',
      text: `Readers who do well elsewhere do worse on this question (r = ${correlation(discrimination.r)}).`,
      advice: 'Read the question as an expert would: it may have two meanings, or a trap.',
    })
  } else if (discrimination && discrimination.high < WEAK && facility.low < EASY) {
    found.push({
      kind: 'weak',
      text: `This question hardly tells readers who know the subject from those who don’t (r = ${correlation(discrimination.r)}).`,
      advice: 'It may ask for a detail. Ask for the idea behind it.',
    })
  }
  if (facility.high < HARD) {
    found.push({
      kind: 'hard',
      text: `Few get this right: ${percent(facility.rate)} of the points at the first try.`,
      advice: 'Make sure that the page says it before the question asks for it.',
    })
  }
  if (facility.low > EASY) {
    found.push({
      kind: 'easy',
      text: `Nearly everyone gets this right at the first try (${percent(facility.rate)}).`,
      advice: 'That’s good for a first question. Elsewhere, ask what readers don’t know yet.',
    })
  }
  return found
}

function change({ question }: Analysed): Found[] {
  const { change: since, revision } = question
  if (!since || (since.low <= 0 && since.high >= 0)) return []
  const by = `${Math.round(100 * Math.abs(since.difference))} points`
  return since.difference > 0
    ? [
        {
          kind: 'better',
          text: `Since revision ${revision}, first answers are better by ${by}.`,
          advice: 'The change helped. Keep it.',
        },
      ]
    : [
        {
          kind: 'worse',
          text: `Since revision ${revision}, first answers are worse by ${by}.`,
          advice: 'Compare the two revisions: the new wording may be harder to read.',
        },
      ]
}

/** Of those who answer here, at least so many leave, and twice as many as at other questions. */
const LEAVING = 0.05

function leaving({ question, figures }: Analysed, all: readonly QuestionAnalysis[]): Found[] {
  const others = all.filter((one) => one !== question)
  const sum = (of: 'left' | 'n') => others.reduce((total, one) => total + one[of], 0)
  const rate = question.left / question.n
  if (question.left < 5 || rate < LEAVING || rate < (2 * sum('left')) / Math.max(1, sum('n')))
    return []
  return [
    {
      kind: 'leaving',
      text: `${question.left} of ${question.n} stop after this question, more than at others.`,
      advice: figures.facility
        ? 'See whether it is long or discouraging, and whether its feedback says why to go on.'
        : 'See whether it is long, or asks more than readers want to say.',
    },
  ]
}

function slowness({ question, figures }: Analysed, all: readonly Analysed[]): Found[] {
  const medians = all.flatMap(({ figures: { seconds } }) => seconds?.median ?? [])
  const typical = medians.toSorted((one, other) => one - other)[Math.floor(medians.length / 2)]
  const { seconds } = figures
  if (!seconds || typical === undefined || seconds.n < 20 || seconds.from < 2 * typical) return []
  return [
    {
      kind: 'slow',
      text: `Readers take about ${Math.round(seconds.median)} seconds, twice as long as usual or more.`,
      advice: `Shorten ${quoted(question.text)}, or split it in two.`,
    },
  ]
}

function tries({ question, figures: { right, rightInTheEnd, alarm } }: Analysed): Found[] {
  const gained = rightInTheEnd - right
  if (alarm || gained < 5 || gained < 0.2 * question.n) return []
  return [
    {
      kind: 'tries',
      text: `${gained} of ${question.n} get it right at a later try: ${percent(rightInTheEnd / question.n)} in the end, ${percent(right / question.n)} at first.`,
      advice: 'Hints and feedback do their work here. What they say may belong on the page.',
    },
  ]
}
