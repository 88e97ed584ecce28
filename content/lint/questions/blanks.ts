// Rules for texts with gaps: a gap for each blank, a blank for each gap, and a key for each.

import type { BlanksQuestion } from '../../model/question.ts'
import type { BlankPrompt } from '../../model/question-parts.ts'
import { gapsOf } from '../../parsing/gaps.ts'
import { parseMarkup } from '../../parsing/markup.ts'
import { filledGaps } from '../leaks/answers.ts'
import { sameTextErrors } from '../support/alike.ts'
import { error, errorsFor, type Finding } from '../support/diagnostic.ts'
import { notSlugs, repeated } from '../support/ids.ts'
import { keyAt } from '../support/locate.ts'
import { textsOf } from '../support/texts.ts'
import { strayGaps, unreadGaps } from './gaps.ts'
import { checkNumberKey } from './number.ts'
import { plainPlaces } from './places.ts'
import { rulesOf } from './question-rules.ts'
import { checkTellingIds } from './telling-ids.ts'
import { checkTextKey } from './text.ts'

export const blanksRules = rulesOf<BlanksQuestion>(filledGaps, checkBlanks, checkTellingIds)

function checkBlanks(question: BlanksQuestion): Finding[] {
  const { prompt } = question
  return [
    ...notSlugs(
      prompt.blanks.map(({ id }) => id),
      (id) => [keyAt(id)],
    ),
    ...strayGaps(textsOf(question).filter(({ role }) => role !== 'prompt')),
    ...checkGaps(question),
    ...prompt.blanks.flatMap((blank) => checkBlank(question, blank)),
    ...checkOptionTexts(question),
    ...(question.unusedBank
      ? error(
          'unused-bank',
          'it has a bank, but no gap picks from it; readers would never see it; give a gap "pick", or drop the bank',
        )
      : []),
  ]
}

function checkGaps({ prompt }: BlanksQuestion): Finding[] {
  const ids = prompt.blanks.map(({ id }) => id)
  const gaps = gapsOf(parseMarkup(prompt.text))
  const unread = unreadGaps(prompt.text)
  return [
    ...(ids.length === 0
      ? error('gap', 'it has no gap; there’s nothing to fill in; mark one as [[its-id]]')
      : []),
    ...errorsFor(unread, 'gap', ({ id, mark }) =>
      mark
        ? `its prompt has [[${id}]] inside ${mark}, where gaps aren’t read; it would be shown as it is; end the ${mark} before the gap`
        : `its prompt has [[${id}]], whose id isn’t a slug; it would be shown as it is; write a slug, or a backslash before its brackets`,
    ),
    ...errorsFor(
      gaps.filter((id) => !ids.includes(id)),
      'gap',
      (id) =>
        `its prompt has the gap "${id}", which isn’t in "blanks"; no response could fill it; add it there`,
    ),
    ...errorsFor(
      ids.filter((id) => !gaps.includes(id) && !unread.some((one) => one.id === id)),
      'gap',
      (id) =>
        `its blank "${id}" has no gap in the prompt; readers couldn’t tell what it asks for; write [[${id}]] where it belongs`,
    ),
    ...errorsFor(
      repeated(gaps),
      'gap',
      ({ id }) =>
        `the gap "${id}" is in its prompt twice; one response can’t fill both; give the second its own id`,
    ),
  ]
}

function checkBlank({ solution }: BlanksQuestion, { id, choices = [] }: BlankPrompt): Finding[] {
  const key = solution.key[id]
  const expected = solution.expected[id] ?? []
  const of = ` of the gap "${id}"`
  if (key?.kind === 'number') return checkNumberKey(key, expected, of)
  if (key?.kind === 'text') return checkTextKey(key, expected, of)
  const options = choices.map((choice) => choice.id)
  return [
    ...notSlugs(options),
    ...(options.length < 2
      ? error(
          'option-count',
          `the gap "${id}" has ${options.length} options; a choice needs 2; add some`,
        )
      : []),
    ...(key && !options.includes(key.choice)
      ? error(
          'unknown-key',
          `the key "${key.choice}"${of} isn’t one of its options; no response could be right; name one of them`,
        )
      : []),
  ]
}

/** Gaps that share a bank have the same options, which are checked once. */
function checkOptionTexts({ prompt }: BlanksQuestion): Finding[] {
  const lists = prompt.blanks.map(({ choices = [] }) => choices)
  const different = new Map(lists.map((list) => [list.map(({ text }) => text).join('\n'), list]))
  return [...different.values()].flatMap((list) => [
    ...sameTextErrors('two options of a gap', list),
    ...plainPlaces('option', list),
  ])
}
