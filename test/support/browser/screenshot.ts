// Compares a screenshot with a committed one. With UPDATE_SCREENSHOTS=1 it writes the committed
// one instead: look at it before you commit it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { ROOT } from '../../../worker/tools/build.ts'

const COMMITTED = join(ROOT, 'test/fixtures/screenshots')

/**
 * The tolerance: how many pixels of any square of this size may differ, for machines whose
 * libraries draw the edges of letters a little differently. A missing word is above it.
 */
const SQUARE_PX = 60
const MAX_DIFFERENT = 40

/** What differs and where to see it, in words; undefined if nothing does. */
export function differenceFrom(
  name: string,
  screenshot: Buffer,
  file = join(COMMITTED, `${name}.png`),
): string | undefined {
  if (process.env.UPDATE_SCREENSHOTS === '1') {
    mkdirSync(COMMITTED, { recursive: true })
    writeFileSync(file, screenshot)
    return undefined
  }
  if (!existsSync(file)) return `there is no ${file}`
  const before = PNG.sync.read(readFileSync(file))
  const { width, height, data } = PNG.sync.read(screenshot)
  if (before.width !== width || before.height !== height) {
    const now = keep(name, screenshot)
    return `it was ${before.width} × ${before.height} px and is ${width} × ${height}: ${now}`
  }
  const differences = new PNG({ width, height })
  const count = pixelmatch(before.data, data, differences.data, width, height, {
    windowSize: SQUARE_PX,
  })
  if (count <= MAX_DIFFERENT) return undefined
  const files = [keep(name, screenshot), keep(`${name}-differences`, PNG.sync.write(differences))]
  return `up to ${count} pixels of a square of ${SQUARE_PX} px differ: ${files.join(', ')}`
}

function keep(name: string, png: Buffer): string {
  const file = join(tmpdir(), `selfcheck-${name}.png`)
  writeFileSync(file, png)
  return file
}
