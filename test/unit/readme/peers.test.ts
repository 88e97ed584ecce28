// The table of the README that compares other programs: whatever it says of one has a source.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../../../worker/tools/build.ts'

const text = readFileSync(join(ROOT, 'README.md'), 'utf8')
const section = text
  .split(/^## /m)
  .find((one) => one.startsWith('What it does that others do not\n'))
const [table = ''] = /^\|[\s\S]*?(?=\n\n)/m.exec(section ?? '') ?? []
const [names = [], , ...rows] = table.split('\n').map((line) =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim()),
)

it('compares five programs', () => {
  expect(names.slice(1)).toHaveLength(6)
  expect(rows.length).toBeGreaterThan(8)
})

it.each(rows.map(([title = '', , ...cells]) => [title, cells] as const))(
  'each program has a source, or none is claimed: %s',
  (_, cells) => {
    expect(cells).toHaveLength(5)
    for (const cell of cells) expect(cell).toMatch(/^not stated$|\]\(https:\/\/[^)]+\)/)
  },
)
