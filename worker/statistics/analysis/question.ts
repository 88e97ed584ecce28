// The figures of one revision of one question.

import { CONFIDENCE_LEVELS } from '../../../content/common/confidence.ts'
import type { ItemSums } from '../sums.ts'
import { analyseChoices } from './choices.ts'
import { discrimination, poolRests } from './discrimination.ts'
import type { Figures } from './item-analysis.ts'
import { proportion } from './proportion.ts'
import { scoreGroups } from './score-groups.ts'
import { secondsOf } from './seconds.ts'
import type { Choice } from './subject.ts'
import { wrongKeyAlarm } from './wrong-key.ts'

/** `choices` are those of the author: of an earlier revision none are known, only ids. */
export function figuresOf(sums: ItemSums, choices: readonly Choice[]): Figures {
  const pooled = poolRests(sums.rests)
  const groups = scoreGroups(sums.groups)
  const table = analyseChoices(sums, choices, groups)
  const { right, rightInTheEnd, hinted, hints } = sums
  return {
    facility: facilityOf(sums),
    deviation: deviationOf(sums),
    discrimination: discrimination(pooled) ?? null,
    right,
    rightInTheEnd,
    hinted,
    hints,
    groups: [...(groups?.groups ?? [])],
    choices: table,
    alarm: wrongKeyAlarm({ sums, choices, table, pooled }) ?? null,
    confidence: CONFIDENCE_LEVELS.flatMap((level) => {
      const said = sums.confidence[level]
      return said ? [{ level, n: said.answered, right: said.right }] : []
    }),
    seconds: secondsOf(sums.seconds),
  }
}

/**
 * The share of the points that first answers earned: the facility index, or difficulty p (Crocker
 * and Algina 1986, "Introduction to Classical and Modern Test Theory", chapter 14).
 */
export function facilityOf({ points, maxPoints, answered }: ItemSums): Figures['facility'] {
  if (maxPoints === 0) return null
  return proportion((points / maxPoints) * answered, answered) ?? null
}

/** The standard deviation of a sample, of points as shares of what the question is worth. */
function deviationOf({ points, pointsSquared, maxPoints, answered }: ItemSums): number | null {
  if (answered < 2 || maxPoints === 0) return null
  const worth = maxPoints / answered
  const variance = (pointsSquared - points ** 2 / answered) / (answered - 1)
  return Math.sqrt(Math.max(0, variance)) / worth
}
