// What readers picked: the distractor table, by score group.

import type { ChoiceSums, ItemSums } from '../sums.ts'
import type { ChoiceAnalysis } from './item-analysis.ts'
import { proportion } from './proportion.ts'
import type { ScoreGroups } from './score-groups.ts'
import type { Choice } from './subject.ts'

const NOT_PICKED: ChoiceSums = { first: 0, final: 0, sure: 0, groups: {}, rests: {} }

/** Those of the author, and those that only an earlier version of the question had. */
export function analyseChoices(
  sums: ItemSums,
  choices: readonly Choice[],
  groups: ScoreGroups | undefined,
): ChoiceAnalysis[] {
  const known = new Set(choices.map(({ id }) => id))
  const others = Object.keys(sums.choices)
    .filter((id) => !known.has(id))
    .map((id) => ({ id, text: id, isRight: null, kind: 'option' as const }))
  return [...choices, ...others].map(({ id, text, isRight, kind }) => {
    const picked = sums.choices[id] ?? NOT_PICKED
    const { rate = 0, low = 0, high = 0 } = proportion(picked.first, sums.answered) ?? {}
    const rest = restOf(picked)
    return {
      id,
      text,
      kind,
      isRight,
      n: picked.first,
      rate,
      low,
      high,
      final: picked.final,
      sure: picked.sure,
      groups: groups?.count(picked.groups) ?? null,
      meanRest: rest.n > 0 ? rest.sum / rest.n : null,
    }
  })
}

/** Of the choosers with a rest score: how many, and the sum of their shares. */
export function restOf({ groups, rests }: Pick<ChoiceSums, 'groups' | 'rests'>) {
  return {
    n: Object.values(groups).reduce((all, count) => all + count, 0),
    sum: Object.entries(rests).reduce((all, [max, rest]) => all + rest / Number(max), 0),
  }
}
