// Readers without JavaScript lose the comfort and nothing else: link, form, verdicts,
// score and guide are plain HTML.

import { expect, inject, it } from 'vitest'
import { honeyBees } from '../fixtures/content/guide.ts'
import { useBrowser } from '../support/browser/browse.ts'
import {
  AUTHORED,
  AUTHORED_CHOICES,
  authored,
  FIRST,
  SECOND,
  tidy,
} from '../support/pages/quiz-page.ts'
import { itInFull } from '../support/run/scale.ts'
import { serveBlog } from '../support/serve/host.ts'

const browse = useBrowser()
const origin = inject('workerOrigin')
const without = { javaScriptEnabled: false }

it('shows the link on the blog, and it leads to the quiz', async () => {
  const blog = await serveBlog(origin)
  const page = await browse.open(blog.url, without)
  await page.getByRole('link', { name: 'Check what you know about honey bees' }).click()
  await page
    .getByRole('heading', { level: 1, name: 'What do you know about honey bees?' })
    .waitFor()
  expect(page.url()).toBe(`${origin}/q/honey-bees`)
  await blog.close()
})

it('scores the form, and says for each answer what came of it', async () => {
  const page = await browse.open(`${origin}/q/honey-bees`, without)
  const group = (prompt: string) => page.getByRole('group', { name: prompt })
  expect(await page.getByRole('group', { name: /^\d+ of \d+/ }).count()).toBe(AUTHORED.length)
  const several = authored('waggle-dance')
  await group(FIRST.prompt)
    .getByRole('radio', { name: FIRST.right[0] ?? '' })
    .check()
  await group(SECOND.prompt)
    .getByRole('radio', { name: SECOND.wrong[0] ?? '' })
    .check()
  await group(several.prompt)
    .getByRole('checkbox', { name: several.right[0] ?? '' })
    .check()
  await page.getByRole('button', { name: 'See how you did' }).click()

  await page.getByRole('heading', { name: '1 right, 1 nearly, 1 to revisit' }).waitFor()
  const card = (prompt: string) => page.locator('main > ol > li').filter({ hasText: prompt })
  const verdict = async (prompt: string) => tidy((await card(prompt).textContent()) ?? '')
  await card(FIRST.prompt).getByText('Right', { exact: true }).waitFor()
  await card(FIRST.prompt).getByText(`You chose: ${FIRST.right[0]}`).waitFor()
  expect(await verdict(FIRST.prompt)).toContain(FIRST.feedbackOn(FIRST.right[0] ?? ''))
  expect(await verdict(SECOND.prompt)).toContain('Not quite')
  expect(await verdict(SECOND.prompt)).toContain(SECOND.feedbackOn(SECOND.wrong[0] ?? ''))
  expect(await verdict(SECOND.prompt)).toContain(SECOND.explanation)
  expect(await verdict(several.prompt)).toContain('0.5 of 1')

  const sections = page
    .getByRole('region', { name: '1 right, 1 nearly, 1 to revisit' })
    .locator('ul.sections > li')
  const answered = [FIRST, SECOND, several].map(({ source }) => source.section)
  expect(await sections.count()).toBe(new Set(answered).size)
})

itInFull('gives away nothing about a question that was left open, but where to read', async () => {
  const page = await browse.open(`${origin}/q/honey-bees`, without)
  await page.getByRole('button', { name: 'See how you did' }).click()
  await page.getByRole('heading', { name: `0 of ${AUTHORED.length} answered` }).waitFor()
  const html = await page.content()
  for (const question of AUTHORED) expect(html).not.toContain(question.explanation)
  for (const question of AUTHORED_CHOICES) {
    for (const option of question.options) expect(html).not.toContain(question.feedbackOn(option))
  }
  expect(await page.getByText('You didn’t answer this one.').count()).toBe(AUTHORED.length)
})

itInFull('opens reasons and passage of an answer, and leads back to the form', async () => {
  const page = await browse.open(`${origin}/q/honey-bees`, without)
  await page
    .getByRole('radio', { name: FIRST.wrong[0] ?? '' })
    .first()
    .check()
  await page.getByRole('button', { name: 'See how you did' }).click()
  await page.getByText('Why not the others?').click()
  await page.getByText(FIRST.feedbackOn(FIRST.wrong[1] ?? '')).waitFor()
  await page.getByText('Show me the passage').click()
  const passage = page.getByRole('blockquote')
  await passage.getByRole('link', { name: 'The life of a worker' }).waitFor()
  expect(await passage.getByRole('paragraph').count()).toBeGreaterThan(1)
  await page.getByRole('link', { name: 'Start over' }).click()
  await page.getByRole('button', { name: 'See how you did' }).waitFor()
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
})

itInFull('shows the guide: every section, the comparison, what to take away', async () => {
  const page = await browse.open(`${origin}/g/honey-bees`, without)
  for (const { title } of Object.values(honeyBees.sections)) {
    await page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor()
  }
  expect(await page.getByRole('table').getByRole('row').count()).toBe(4)
  await page.getByRole('heading', { name: 'Key takeaways' }).waitFor()
  const checks = page.locator('.check > summary')
  expect(await checks.count()).toBeGreaterThan(8)
  const link = page.getByRole('link', { name: /^Check yourself/ })
  expect(await link.count()).toBe(0)
  await checks.first().click()
  expect(await link.count()).toBe(1)
})

it('shows the widget in place of the form where scripts can run', async () => {
  const page = await browse.open(`${origin}/q/honey-bees`)
  await page.getByRole('button', { name: 'Check', exact: true }).waitFor()
  expect(await page.getByRole('button', { name: 'See how you did' }).isVisible()).toBe(false)
  const options = page.locator('[part~=options]').getByRole('radio')
  expect(await options.filter({ visible: true }).count()).toBe(4)
  await page.getByRole('heading', { level: 2, name: FIRST.prompt }).waitFor()
})
