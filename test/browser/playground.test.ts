// The playground: what an author types is a live quiz beside it, and nothing leaves the browser.
import { readFile } from 'node:fs/promises'
import { expect, inject, it } from 'vitest'
import { readQuiz } from '../../content/markdown/read-quiz.ts'
import type { Question } from '../../content/model/question.ts'
import type { Response } from '../../content/wire/index.ts'
import { questionsOf } from '../../worker/pages/new/client/examples/example.ts'
import { EXAMPLES } from '../../worker/pages/new/client/examples/examples.ts'
import { isClean } from '../support/browser/axe.ts'
import { FAILED_REQUESTS, SOON, useBrowser } from '../support/browser/browse.ts'
import { fits } from '../support/browser/fits.ts'
import { painted, shifts } from '../support/browser/shift.ts'
import { words } from '../support/content/authored.ts'
import { PlaygroundPage } from '../support/pages/playground-page.ts'
import { itInFull, sampled } from '../support/run/scale.ts'

const browse = useBrowser([FAILED_REQUESTS])
const origin = inject('workerOrigin')

const SETTINGS = '---\ntitle: Every type\ndescription: One of each.\n---\n'
const EVERY_TYPE =
  SETTINGS +
  EXAMPLES.filter(({ canBeAdded }) => canBeAdded)
    .map(questionsOf)
    .join('')
const BROKEN = `${SETTINGS}\n## Which one?\n\n- [ ] One\n- [ ] Two\n\n## Is it?\n\n= true\n\n- true: Yes.\n- false: It is.\n`

const twoQuestions = (feedback: string, second = 'Is it warm?') =>
  `${SETTINGS}\n## What lifts a dough?\n\n- [x] Gas\n\n  ${feedback}\n- [ ] Salt\n\n  It does not.\n\n## ${second}\n\n= true\n`

/** A response that is right, as the text says it. */
function rightResponse({ type, solution }: Question): Response {
  const first = (key: object) => ('accept' in key ? String(Object(key).accept[0]) : '')
  switch (type) {
    case 'number':
      return '42.195'
    case 'text':
      return first(solution.key)
    case 'blanks':
      return Object.fromEntries(
        Object.entries(solution.key).map(([gap, key]) => [
          gap,
          key.kind === 'select' ? key.choice : first(key),
        ]),
      )
    case 'truefalse':
    case 'single':
      return [solution.key].flat().join()
    default:
      return solution.key as Response
  }
}

async function open(options: Parameters<typeof browse.open>[1] = {}): Promise<PlaygroundPage> {
  const playground = new PlaygroundPage(await browse.open(`${origin}/new`, options))
  await playground.quiz.prompt.waitFor()
  return playground
}

it.each(sampled([412, 320, 1280], 1))('nothing moves while it loads, at %d px', async (width) => {
  const { page } = await open({ viewport: { width, height: 823 } })
  await painted(page)
  expect(await shifts(page)).toBe(0)
})

it('shows and grades every type as it is typed, and no request leaves the page', async () => {
  const playground = await open()
  const { page, quiz } = playground
  const requested: string[] = []
  page.on('request', (request) => requested.push(request.url()))
  await playground.write(EVERY_TYPE)
  const read = readQuiz('every-type', EVERY_TYPE, new Map()).value
  if (read?.kind !== 'check') throw new Error('The text is no quiz.')
  await quiz.shows(words(read.questions[0]?.prompt.text ?? ''))
  for (const question of read.questions) {
    await quiz.respond(question, rightResponse(question))
    await quiz.button('Check').click()
    expect(await quiz.verdict(), question.id).toBe('Right')
    await quiz.goOn()
  }
  await quiz.score.waitFor()
  expect(await quiz.score.textContent()).toContain(`${read.questions.length} right`)
  // A script of the page or the widget that is needed now. The policy of the page allows nothing else.
  expect(requested.filter((url) => !url.startsWith(`${origin}/c/`))).toEqual([])

  await playground.write(EXAMPLES.at(-1)?.text ?? '')
  await quiz.shows('How long is nobody at home?')
  await quiz.choose('Most of the day')
  await quiz.button('Next question').click()
  await quiz.choose('Read on the sofa')
  await quiz.button('See what fits').click()
  await page.getByRole('heading', { name: 'A cat' }).waitFor()
  expect(requested.filter((url) => !url.startsWith(`${origin}/c/`))).toEqual([])
})

it('names each mistake, leads to its line by keys alone, and lets Tab leave the editor', async () => {
  const playground = await open()
  const { page, notes, editor, quiz } = playground
  await playground.write(BROKEN)
  await expect.poll(() => notes.first().textContent(), SOON).toContain('no option is marked')
  expect(await notes.first().textContent()).toMatch(/^Error in line 8:/)
  await quiz.shows('Is it?')
  await isClean(page, 'a text with a mistake')

  await editor.focus()
  await page.keyboard.press('Tab')
  expect(await notes.first().evaluate((one) => one === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await expect.poll(() => editor.locator('.cm-activeLine').textContent(), SOON).toBe('- [ ] One')
  await page.keyboard.press('End')
  await page.keyboard.type(' of them')
  await page.keyboard.press('Home')
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Delete')
  await page.keyboard.type('x')
  await quiz.shows('Which one?')
  expect(await quiz.answer('One of them')).toBe('Right')
})

it('keeps its place and the answers while the text changes, and asks a changed question again', async () => {
  const playground = await open()
  const { page, quiz } = playground
  await playground.write(twoQuestions('It rises.'))
  await quiz.shows('What lifts a dough?')
  expect(await quiz.answer('Gas')).toBe('Right')
  await quiz.goOn()
  await quiz.shows('Is it warm?')
  await playground.write(twoQuestions('It rises.', 'Is it hot?'))
  await quiz.shows('Is it hot?')
  await quiz.button('Back').click()
  expect(await quiz.verdict()).toBe('Right')
  await playground.write(twoQuestions('It lifts the dough.', 'Is it hot?'))
  await page.getByText('This question has changed since you answered it.').waitFor()
  expect(await quiz.answer('Gas')).toBe('Right')
  await page.locator('self-check').getByText('It lifts the dough.').waitFor()
})

itInFull('fits at 320 px, in dark too', async () => {
  const playground = await open({
    viewport: { width: 320, height: 640 },
    colorScheme: 'dark',
  })
  await playground.write(BROKEN)
  await playground.notes.first().waitFor()
  await fits(playground.page, 'a text with a mistake')
})

itInFull('shows the question at the cursor alone, if the author wants that', async () => {
  const { page, editor, quiz } = await open()
  await page.getByRole('radio', { name: 'The question at the cursor' }).check()
  await editor.press('Control+End')
  await quiz.shows('How much water does 500 g of flour take for a dough of 70 %?')
  await editor.press('Control+Home')
  await quiz.shows('What makes a dough rise?')
})

itInFull('says that the check could not start, and does not seem to go on checking', async () => {
  const page = await browse.blank()
  await page.route('**/c/new-check-*', (route) => route.abort())
  await page.clock.install()
  await page.goto(`${origin}/new`)
  const said = page.getByText('The check couldn’t start in this browser.')
  await said.waitFor()
  await page.clock.runFor(5000)
  await said.waitFor()
  expect(await page.getByText('Checking …').count()).toBe(0)
})

itInFull('keeps the text over a reload, and works where storage is refused', async () => {
  const playground = await open()
  const { page, quiz } = playground
  await playground.write(`${SETTINGS}\n## Is it kept?\n\n= true\n`)
  await quiz.shows('Is it kept?')
  await page.reload()
  await quiz.shows('Is it kept?')

  const other = await browse.blank()
  await other.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await other.goto(`${origin}/new`)
  await new PlaygroundPage(other).quiz.shows('What makes a dough rise?')
})

itInFull(
  'opens a file of another system, dropped or chosen, and saves the text as a quiz',
  async () => {
    const { page, editor, quiz } = await open()
    const gift = '::Legs:: How many legs has a spider? {#8}\n\n::Why:: Say why. {}\n'
    const buffer = Buffer.from(gift)
    await page
      .getByLabel('Open a file')
      .setInputFiles({ name: 'legs.gift', mimeType: 'text/plain', buffer })
    await quiz.shows('How many legs has a spider?')
    await page.getByText('Imported 1 of 2 questions from legs.gift (GIFT).').waitFor()
    await page.getByText(/^Line 3: /).waitFor()

    await editor.evaluate((target) => {
      const dataTransfer = new DataTransfer()
      const text = '::Wings:: How many wings has a bee? {#4}\n'
      dataTransfer.items.add(new File([text], 'wings.gift'))
      target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    })
    await quiz.shows('How many wings has a bee?')

    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download .quiz.md' }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toBe('wings.quiz.md')
    expect(await readFile(await download.path(), 'utf8')).toContain('## How many wings has a bee?')
  },
)
