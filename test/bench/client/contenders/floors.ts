// The floors: a page with nothing, and the least code that asks eight questions, by hand and with
// Lit. Both fetch their questions and reserve their height, as Selfcheck does.
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import type { Contender, ServedFile } from '../contender.ts'
import { QUESTIONS } from '../questions.ts'

const HERE = import.meta.dirname

export const blank: Contender = { name: 'no quiz', version: '', body: '', files: {} }

const questions: ServedFile = { type: 'application/json', body: JSON.stringify(QUESTIONS) }

async function floor(name: string, version: string, entry: string): Promise<Contender> {
  return {
    name,
    version,
    body: '<floor-quiz style="display:block;min-height:480px"></floor-quiz><script type="module" async src="/floor.js"></script>',
    files: {
      '/floor.js': { type: 'text/javascript', body: await bundled(join(HERE, entry)) },
      '/questions.json': questions,
    },
    shown: `!!document.querySelector('floor-quiz')?.shadowRoot?.querySelector('input')`,
    answered: `!!document.querySelector('floor-quiz')?.shadowRoot?.querySelector('[role=status] b')`,
    async answer(page) {
      await page.locator('floor-quiz input').first().click()
      await page.locator('floor-quiz button').click()
    },
  }
}

/** `lit` is a version of npm. */
export const floors = async (lit: string): Promise<Contender[]> => [
  blank,
  await floor('by hand', 'own, one file', 'floor-vanilla.js'),
  await floor('Lit', `lit ${lit}`, 'floor-lit.js'),
]

async function bundled(input: string): Promise<string> {
  const bundle = await rolldown({ input, platform: 'browser' })
  const { output } = await bundle.generate({ format: 'esm', minify: true })
  return output[0].code
}
