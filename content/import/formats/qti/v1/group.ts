// Matching in one response of QTI 1.2, which has the items and their targets in one list, as ILIAS and
// Sakai write it: the conditions name both halves of a pair.
import { err, ok } from '../../../../common/result.ts'
import type { ItemResult } from '../../../items.ts'
import { matchItem, warnOfFormula } from '../../../list-words.ts'
import { labelsOf } from './choice.ts'
import type { Test } from './conditions.ts'
import { materialWords } from './material.ts'
import { wrongFeedback } from './placing.ts'
import type { Question } from './question.ts'

export function readGroup(question: Question): ItemResult {
  const { base, conditions, item, responses } = question
  const labels = labelsOf(question, responses[0])
  const ids = new Set(labels.map(({ id }) => id))
  const pairs = conditions
    .filter(({ points }) => points > 0)
    .flatMap(({ tests }) => tests.map(halvesOf))
    .filter((pair) => pair.length === 2 && pair.every((id) => ids.has(id)))
  // An item says what it can be paired with; else it is what a pair begins with.
  const marked = labels.filter(({ label }) => label.attributes.match_group !== undefined)
  const firsts = new Set(pairs.map(([first]) => first))
  const items = marked.length > 0 ? marked : labels.filter(({ id }) => firsts.has(id))
  const targetsOf = new Map<string, Set<string>>()
  for (const [first = '', second = ''] of pairs) {
    targetsOf.set(first, (targetsOf.get(first) ?? new Set()).add(second))
    targetsOf.set(second, (targetsOf.get(second) ?? new Set()).add(first))
  }
  const rows = items.map(({ id, text }) => ({ text, targets: targetsOf.get(id) ?? new Set() }))
  if (pairs.length === 0 || rows.some(({ targets }) => targets.size === 0))
    return err({
      code: 'no-right-answer',
      reason: 'it does not say what each of its items belongs to.',
    })
  if (rows.some(({ targets }) => targets.size > 1))
    return err({
      code: 'several-targets',
      reason: 'some of its items belong to several others, where here each has one.',
    })
  const itemIds = new Set(items.map(({ id }) => id))
  const words = new Map(
    labels
      .filter(({ id }) => !itemIds.has(id))
      .map(({ id, label }) => [id, materialWords(item, [label])]),
  )
  const made = rows.map(({ text, targets: [target = ''] }) => {
    return { item: matchItem(text, item.warn), target: words.get(target) ?? '' }
  })
  if (made.some(({ target }) => target === ''))
    return err({ code: 'no-target', reason: 'one of its targets has no words to choose by.' })
  for (const { target } of made) warnOfFormula(target, item.warn)
  const used = new Set(made.map(({ target }) => target))
  const others = [...new Set(words.values())].filter((one) => one !== '' && !used.has(one))
  return ok({
    type: 'match',
    ...base,
    pairs: made,
    ...(others.length > 0 && { others }),
    ...wrongFeedback(question),
  })
}

/** ILIAS has both in one value, and Sakai tests the one as the response to the other. */
function halvesOf({ ident, value, kind, isNegated }: Test): string[] {
  if (isNegated) return []
  return kind === 'part' ? value.split(',').map((one) => one.trim()) : [value, ident]
}
