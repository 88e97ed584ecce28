// The shapes of marks, for tests that nobody has to tell colours apart.
import type { Locator } from 'playwright-core'

export const TICK = 'tick'
export const CIRCLE = 'circle'

/** The shape of each mark. A circle is drawn with arcs, a tick with lines alone. */
export async function shapesOf(marks: Locator): Promise<string[]> {
  const paths = await marks
    .locator('svg path')
    .evaluateAll((all) => all.map((one) => one.getAttribute('d') ?? ''))
  return paths.map((path) => (path.includes('a') ? CIRCLE : TICK))
}
