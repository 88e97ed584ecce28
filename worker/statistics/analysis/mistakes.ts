// Findings about what readers choose: a key that may be wrong, a passage that misleads, the mistake
// that most make, and options that nobody chooses.

import { wilson } from '../wilson.ts'
import type { Analysed, Found } from './found.ts'
import { quoted } from './in-words.ts'
import type { ChoiceAnalysis } from './item-analysis.ts'

export function mistakes(one: Analysed): Found[] {
  // The same choice once more would say less.
  return [...alarm(one), ...misleading(one), ...commonMistake(one), ...unused(one)].filter(
    ({ choice }, index, all) => choice === undefined || isFirst(choice, index, all),
  )
}

const isFirst = (choice: string, index: number, all: readonly Found[]) =>
  all.findIndex((found) => found.choice === choice) === index

function alarm({ question, figures }: Analysed): Found[] {
  const chosen = figures.choices.find(({ id }) => id === figures.alarm?.choice)
  if (!figures.alarm || !chosen) return []
  const prefer = figures.alarm.because.includes('upper-group')
  return [
    {
      kind: 'wrong-key',
      choice: chosen.id,
      text: prefer
        ? `The key may be wrong: readers who do best elsewhere prefer ${quoted(chosen.text)}.`
        : `The key may be wrong: those who choose ${quoted(chosen.text)} do better elsewhere than those who go by the key.`,
      advice: `Check the key first. If it’s right, ${passage(question, 'misleads')} those who read most closely.`,
    },
  ]
}

/** More of those who are sure are wrong, beyond chance. */
const MISLED = 0.25

function misleading({ question, figures }: Analysed): Found[] {
  const sure = figures.confidence.find(({ level }) => level === 'sure')
  if (!sure || sure.n < 20) return []
  const wrong = sure.n - sure.right
  if (wilson(wrong, sure.n).low <= MISLED) return []
  const chosen = top({ question, figures }, ({ sure: count }) => count)
  const most = chosen && chosen.sure > wrong / 2 ? chosen : undefined
  return [
    {
      kind: 'misleading',
      ...(most && { choice: most.id }),
      text: `${wrong} of ${sure.n} who were sure got this wrong${most ? `; most of them chose ${quoted(most.text)}` : ''}.`,
      advice: `Look for what makes them sure: ${passage(question, 'seems to say')} something else. Say there ${most ? `why ${quoted(most.text)} is wrong` : 'what is right'}.`,
    },
  ]
}

/** More than half of those who miss it, and more than would choose it if they only guessed. */
function commonMistake({ question, figures }: Analysed): Found[] {
  const missed = question.n - figures.right
  const most = top({ question, figures }, ({ n }) => n)
  const wrong = figures.choices.filter(({ isRight }) => isRight === false).length
  if (!most || wrong < 2 || missed < 10 || most.n <= missed / 2) return []
  if (wilson(most.n, missed).low <= 1 / wrong) return []
  return [
    {
      kind: 'common-mistake',
      choice: most.id,
      text: `Most who miss this choose ${quoted(most.text)} (${most.n} of ${missed}).`,
      advice: `Answer the idea behind it: in its feedback, and in ${question.section ? quoted(question.section.title) : 'the text'}.`,
    },
  ]
}

/**
 * A distractor does its work if at least one in twenty chooses it: Haladyna and Downing (1993), "How
 * many options is enough for a multiple-choice test item?", Educational and Psychological
 * Measurement 53:999-1010.
 */
const WORKS = 0.05

function unused({ figures }: Analysed): Found[] {
  const wrong = figures.choices.filter(({ isRight }) => isRight === false)
  const isOption = figures.choices.every(({ kind }) => kind === 'option')
  const idle = wrong.filter(({ high }) => high < WORKS)
  if (!isOption || idle.length === 0 || wrong.length < 2) return []
  const names = idle.map(({ text, n }) => `${quoted(text)} (${n})`).join(', ')
  return [
    {
      kind: 'unused',
      ...(idle[0] && { choice: idle[0].id }),
      text: `Hardly anybody chooses ${names}.`,
      advice: 'Put a mistake there that readers make, or leave it out: three options are enough.',
    },
  ]
}

/**
 * The wrong choice with the largest count. Not all other answers together, which are no choice, and
 * no item in a wrong place: where one is, another one is too, so most items are even by guessing.
 */
function top({ figures }: Analysed, of: (choice: ChoiceAnalysis) => number) {
  const [most] = figures.choices
    .filter(({ kind, isRight }) => isRight === false && !['others', 'misplaced'].includes(kind))
    .toSorted((one, other) => of(other) - of(one))
  return most && of(most) > 0 ? most : undefined
}

function passage({ section }: Analysed['question'], does: string): string {
  return section ? `the passage ${quoted(section.title)} ${does}` : `the text ${does}`
}
