// The chart of the README, and the times of the front page: both are what test/bench/RESULTS.md says.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../../worker/tools/build.ts'
import { RESULTS, readResults, speedOf } from '../../../worker/tools/site/speed.ts'
import { chart, SCHEMES } from '../../readme/chart/chart.ts'

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const text = read(RESULTS)
const results = readResults(text)

/** The table of a results file with these rows. */
const file = (...rows: readonly string[]) =>
  [
    '# Results',
    'Measured on 1 May 2026 at commit abc123, on a quiet machine. `npm run bench` measures again.',
    '### unthrottled',
    '| page | first question (min–max) |',
    '| --- | --- |',
    '| Lit | 60 (50–70) |',
    '',
    '### slow 4G, 4 × CPU',
    '',
    '| page | requests | first question (min–max) | LCP |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')

describe('the results of the bench', () => {
  it('are read from the table of slow 4G, the shortest time first', () => {
    const rows = ['| no quiz | 0 | – | 236 |', '| SurveyJS | 3 | 2415 (2369–4360) | 2 |']
    expect(readResults(file(...rows, '| Lit | 2 | 583 (578–592) | 240 |'))).toEqual({
      date: '1 May 2026',
      machine: 'on a quiet machine',
      times: [
        ['Lit', 583],
        ['SurveyJS', 2415],
      ],
    })
  })

  it('are refused without times, or without the conditions', () => {
    expect(() => readResults(file('| no quiz | 0 | – | 236 |'))).toThrow(RESULTS)
    const row = '| Lit | 2 | 583 (578–592) | 240 |'
    expect(() => readResults(file(row).replace('Measured on', 'From'))).toThrow(RESULTS)
  })

  it('give the front page ours and the peers, with bars in proportion', () => {
    const { best, conditions, times } = speedOf(results)
    expect(times.map(({ isOurs }) => isOurs).filter(Boolean)).toHaveLength(2)
    expect(times).toHaveLength(6)
    expect(best).toBe(times[0]?.time.replace(' ', '\u00a0'))
    expect(times.at(-1)?.part).toBe('100%')
    expect(conditions).toContain(results.date)
    expect(conditions).toContain(results.machine)
  })
})

describe.each(Object.entries(SCHEMES))('the %s chart', (name, scheme) => {
  const path = `test/bench/first-question-${name}.svg`

  it('is that of the results: `npm run chart` draws it again', () => {
    expect(read(path)).toBe(chart(results, scheme))
  })

  it('is in the README, with a text that names the fastest and the slowest', () => {
    const readme = read('README.md')
    expect(readme).toContain(path)
    const [, alternative = ''] =
      readme.match(/<img src="test\/bench\/[^"]*"[^>]* alt="([^"]+)"/) ?? []
    for (const [, ms] of [results.times[0], results.times.at(-1)].flatMap((one) =>
      one ? [one] : [],
    ))
      expect(alternative).toContain(`${(ms / 1000).toFixed(2)} s`)
  })
})

describe('the figures in the README', () => {
  const readme = read('README.md')
  const cellsOf = (line = '') => line.split('|').map((cell) => cell.trim())
  const [, measured = ''] = text.split('### slow 4G, 4 × CPU')
  const head = cellsOf(measured.match(/^\| page .*$/m)?.[0])
  const [names = ''] = readme.match(/^\| \| Selfcheck \| SurveyJS .*$/m) ?? []

  /** What the results say of a program in a column. */
  const figure = (name: string, column: string) => {
    const row = measured.split('\n').find((line) => line.startsWith(`| ${name} |`))
    return cellsOf(row)[head.indexOf(column)] ?? ''
  }
  const seconds = (time: string) => `${(Number.parseInt(time, 10) / 1000).toFixed(2)} s`
  const ROWS: Readonly<Record<string, (name: string) => string>> = {
    'first question on slow 4G': (name) => seconds(figure(name, 'first question (min–max)')),
    'JavaScript to the first feedback': (name) =>
      `${figure(name, 'JS, CSS, JSON, other (kB)').split(',')[0]} kB`,
    'layout shift': (name) => figure(name, 'CLS'),
  }

  it.each(Object.entries(ROWS))('are those of the results: %s', (row, expected) => {
    const shown = cellsOf(readme.split('\n').find((line) => line.startsWith(`| ${row} |`)))
    const programs = cellsOf(names).slice(2, -1)
    expect(programs).toHaveLength(4)
    for (const [index, name] of programs.entries())
      expect(shown[index + 2], name).toMatch(new RegExp(`^${expected(name)}(,|$)`))
  })

  it('name the time of the one response', () => {
    expect(readme).toContain(
      `or ${ROWS['first question on slow 4G']?.('Selfcheck, one response')} in [one response]`,
    )
  })
})
