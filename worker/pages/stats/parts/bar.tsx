// Small pictures beside numbers. The numbers stand in the text, so the pictures are hidden from
// screen readers, or say the same.

import { percent } from '../../../statistics/analysis/in-words.ts'
import type { ChoiceAnalysis, GroupAnalysis } from '../../../statistics/analysis/item-analysis.ts'

const WIDTH = 60
const HEIGHT = 24

/** A share, with its interval as a thin line where there is one. */
export function Bar(props: { rate: number; low?: number; high?: number; isKey?: boolean }) {
  const { rate, low, high, isKey = false } = props
  return (
    <svg class={isKey ? 'rate-bar key' : 'rate-bar'} viewBox={`0 0 ${WIDTH} 10`} aria-hidden="true">
      <rect class="track" x="0" y="1" width={WIDTH} height="8" />
      <rect class="value" x="0" y="1" width={rate * WIDTH} height="8" />
      {low !== undefined && high !== undefined && (
        <line class="interval" x1={low * WIDTH} x2={high * WIDTH} y1="5" y2="5" />
      )}
    </svg>
  )
}

interface ThirdsProps {
  readonly choice: ChoiceAnalysis
  readonly groups: readonly GroupAnalysis[]
}

/** How many of each third picked it: three bars that rise for a key and fall for a mistake. */
export function Thirds({ choice, groups }: ThirdsProps) {
  if (!choice.groups || groups.length === 0) return <>–</>
  const rates = groups.map(({ group, n }) =>
    n > 0 ? (choice.groups?.[group] ?? 0) / n : undefined,
  )
  const title = groups.map(({ group }, index) => `${group} third ${shown(rates[index])}`).join(', ')
  return (
    <span class="thirds">
      <svg viewBox={`0 0 36 ${HEIGHT}`} role="img" aria-label={title}>
        <title>{title}</title>
        {rates.map((rate = 0, index) => (
          <rect
            class={choice.isRight ? 'value key' : 'value'}
            x={index * 13}
            y={HEIGHT - 1 - rate * (HEIGHT - 1)}
            width="10"
            height={1 + rate * (HEIGHT - 1)}
          />
        ))}
      </svg>
      <span aria-hidden="true">{rates.map(shown).join(' · ')}</span>
    </span>
  )
}

const shown = (rate: number | undefined) => (rate === undefined ? '–' : percent(rate))
