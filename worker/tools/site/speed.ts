// The times of the front page and of the chart in the README, read from the results of the bench:
// they stand there and nowhere else.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Speed } from '../../pages/front/speed.tsx'

export const RESULTS = 'test/bench/RESULTS.md'

const PROFILE = '### slow 4G, 4 × CPU'
const TIME_COLUMN = 'first question (min–max)'

/** Those that the front page shows, in its words: a site has a name of its own. */
const SHOWN: ReadonlyMap<string, string> = new Map([
  ['Selfcheck, one response', 'This quiz, near the top'],
  ['Selfcheck', 'This quiz, further down'],
  ['Lit', 'A bare page with Lit'],
  ['qti-components', 'qti-components'],
  ['quizdown', 'quizdown'],
  ['SurveyJS', 'SurveyJS'],
])

export interface Results {
  readonly date: string
  /** What it was measured on, as the end of a sentence. */
  readonly machine: string
  /** Milliseconds until the first question is painted, the shortest time first. */
  readonly times: readonly (readonly [name: string, ms: number])[]
}

/** Undefined on a site without the tests of Selfcheck: its front page says nothing about speed. */
export async function readSpeed(root: string): Promise<Speed | undefined> {
  const text = await readFile(join(root, RESULTS), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : speedOf(readResults(text))
}

/** Throws if it does not find the times, or under which conditions they were measured. */
export function readResults(text: string): Results {
  const [, date, machine] = text.match(/^Measured on (.+?) at commit \w+, (on .+?)\. `/m) ?? []
  const [, section = ''] = text.split(`${PROFILE}\n`)
  const [table = ''] = section.match(/(?:^\|.*\|\n)+/m) ?? []
  const [head = [], , ...rows] = table.trim().split('\n').map(cells)
  const column = head.indexOf(TIME_COLUMN)
  const times = rows.flatMap((row) => {
    const ms = Number.parseInt(row[column] ?? '', 10)
    return Number.isNaN(ms) ? [] : [[row[0] ?? '', ms] as const]
  })
  if (!date || !machine || times.length === 0)
    throw new Error(`${RESULTS} does not say when, where and what was measured.`)
  return { date, machine, times: times.toSorted(([, one], [, other]) => one - other) }
}

export function speedOf({ date, machine, times }: Results): Speed {
  const shown = times.filter(([name]) => SHOWN.has(name))
  const longest = Math.max(...shown.map(([, ms]) => ms))
  return {
    // The unit stays beside its number at the end of a line.
    best: seconds(shown[0]?.[1] ?? 0).replace(' ', '\u00a0'),
    conditions: `Medians on slow 4G with a processor slowed four times; ${date}, ${machine}.`,
    times: shown.map(([name, ms]) => ({
      name: SHOWN.get(name) ?? name,
      time: seconds(ms),
      part: `${Math.round((100 * ms) / longest)}%`,
      isOurs: isOurs(name),
    })),
  }
}

export const isOurs = (name: string) => name.startsWith('Selfcheck')

export const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`

const cells = (row: string) =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
