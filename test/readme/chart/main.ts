// Draws the chart of the README from test/bench/RESULTS.md: `npm run chart`, after each change of
// that file.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../../worker/tools/build.ts'
import { RESULTS, readResults } from '../../../worker/tools/site/speed.ts'
import { chart, SCHEMES } from './chart.ts'

const results = readResults(readFileSync(join(ROOT, RESULTS), 'utf8'))
for (const [name, scheme] of Object.entries(SCHEMES)) {
  const file = `test/bench/first-question-${name}.svg`
  writeFileSync(join(ROOT, file), chart(results, scheme))
  process.stdout.write(`${file}\n`)
}
