// A printed page of somebody else: the element is not cut between two sheets, nor between columns
// that the page has on paper alone.
import { expect, inject, it } from 'vitest'
import { useBrowser } from '../../support/browser/browse.ts'
import { FIRST, QuizPage } from '../../support/pages/quiz-page.ts'
import { element, loaderScript, useHosts } from '../../support/serve/host.ts'

const browse = useBrowser()
const serve = useHosts()
const origin = inject('workerOrigin')

const LINE = '<p style="margin:0;height:20px;line-height:20px">A line of the post.</p>'

/**
 * On A4 the lines above leave less than the height of the element on the first sheet. Cut, all would
 * fit on two sheets; whole, the element begins the second one, and the last lines need a third.
 */
const POST = LINE.repeat(38) + element(origin, 'quiz="honey-bees"') + LINE.repeat(35)
const HEAD = `<style>
  h1 { display: none }
  @page { size: A4; margin: 10mm }
  @media print { .columns { columns: 2 } }
</style>`

async function open(body: string): Promise<QuizPage> {
  const host = await serve(body + loaderScript(origin), { head: HEAD })
  const page = await browse.open(host.url, { viewport: { width: 718, height: 1000 } })
  const quiz = new QuizPage(page)
  await quiz.shows(FIRST.prompt)
  return quiz
}

it('keeps the element whole, on one sheet and in one column', async () => {
  const { page } = await open(POST)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(3)

  const quiz = await open(`<div class="columns">${POST}</div>`)
  await quiz.page.emulateMedia({ media: 'print' })
  const card = quiz.element.locator('[part~=card]')
  expect(await card.evaluate((one) => one.getClientRects().length), 'pieces').toBe(1)
})
