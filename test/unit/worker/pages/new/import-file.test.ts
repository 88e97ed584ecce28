// Files that authors open in the playground: ours, and those of other systems.
import { expect, it } from 'vitest'
import { EXAMPLES } from '../../../../../worker/pages/new/client/examples/examples.ts'
import { importFile } from '../../../../../worker/pages/new/client/importing/import-file.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const [{ text: OURS }] = EXAMPLES

it('opens a quiz of ours as it is, whatever it is called', async () => {
  for (const name of ['bread.quiz.md', 'bread.md', 'bread.txt']) {
    const { text, findings } = await importFile(name, bytes(OURS))
    expect(text, name).toBe(OURS)
    expect(findings).toEqual([])
  }
})

it('opens a quiz of ours with mistakes as it is', async () => {
  const broken = `${OURS}\n## Nothing to choose\n`
  expect((await importFile('bread.md', bytes(broken))).text).toBe(broken)
})

it('opens an unfinished quiz of ours by its name', async () => {
  const { text } = await importFile('bread.quiz.md', bytes('---\ntitle: [\n---\n'))
  expect(text).toBe('---\ntitle: [\n---\n')
})

it('imports questions of another system, and says what it skipped and where', async () => {
  const gift = '::One:: How many legs has a spider? {#8}\n\n::Two:: Say why. {}\n'
  const { text, summary, findings } = await importFile('bank.gift.txt', bytes(gift))
  expect(text).toContain('## How many legs has a spider?')
  expect(summary).toBe('Imported 1 of 2 questions from bank.gift.txt (GIFT).')
  expect(findings).toHaveLength(1)
  expect(findings[0]).toMatch(/^Line 3: /)
})

it('says of any other file what it can open', async () => {
  const { text, findings } = await importFile('letter.txt', bytes('Dear all,\n\nthank you.\n'))
  expect(text).toBeUndefined()
  expect(findings[0]).toContain('GIFT')
})
