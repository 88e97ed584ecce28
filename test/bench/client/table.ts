// The figures of one profile as a table of Markdown: medians, and the spread of what readers feel.
import { median } from '../median.ts'
import type { Profile, Visit } from './measure.ts'
import type { Measured } from './run.ts'
import type { Sent } from './serve.ts'

const HEAD = [
  'page',
  'JS, CSS, JSON, other (kB)',
  'requests',
  'first question (min–max)',
  'LCP',
  'CLS',
  'TBT',
  'script',
  'heap',
  'click → feedback (bare request)',
  'INP',
]

export function table(measured: readonly Measured[], profile: Profile): string {
  const rows = measured.filter((one) => one.profile === profile).map(row)
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    `### ${profile.name}`,
    '',
    line(HEAD),
    line(HEAD.map(() => '---')),
    ...rows.map(line),
    '',
  ].join('\n')
}

function row({ contender, visits }: Measured): string[] {
  const of = (read: (visit: Visit) => number | undefined, digits = 0) => {
    const values = visits.flatMap((one) => read(one) ?? [])
    return values.length > 0 ? median(values).toFixed(digits) : '–'
  }
  const shown = visits.flatMap((one) => one.shown ?? [])
  const spread =
    shown.length > 0 ? ` (${Math.min(...shown).toFixed(0)}–${Math.max(...shown).toFixed(0)})` : ''
  const bare = visits.some((one) => one.bareRequest) ? ` (${of((one) => one.bareRequest)})` : ''
  const sent = visits[0]?.sent ?? []
  return [
    contender.name,
    kinds(sent),
    String(sent.length),
    of(({ shown }) => shown) + spread,
    of(({ lcp }) => lcp),
    of(({ cls }) => cls, 3),
    of(({ tbt }) => tbt),
    of(({ script }) => script),
    of(({ heap }) => heap / 1e6, 2),
    of(({ feedback }) => feedback) + bare,
    of(({ inp }) => inp),
  ]
}

const KINDS: readonly (readonly [string, RegExp])[] = [
  ['JS', /javascript/],
  ['CSS', /css/],
  ['JSON', /json/],
]

function kinds(sent: readonly Sent[]): string {
  const sum = (is: (one: Sent) => boolean) =>
    (sent.filter(is).reduce((total, { bytes }) => total + bytes, 0) / 1000).toFixed(1)
  const known = KINDS.map(([, pattern]) => sum(({ type }) => pattern.test(type)))
  const other = sum(({ type }) => !KINDS.some(([, pattern]) => pattern.test(type)))
  return [...known, other].join(', ')
}
