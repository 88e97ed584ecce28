// As of when the facts are, said by the element on its first question and at the end.

import { expect, inject, it } from 'vitest'
import { PETS, PETS_CATALOGUE, PETS_LEDGER } from '../fixtures/content/outcome-scoring.ts'
import { useBrowser } from '../support/browser/browse.ts'
import { OutcomePage } from '../support/pages/outcome-page.ts'
import { FIRST, QuizPage } from '../support/pages/quiz-page.ts'
import { TranslatedPage } from '../support/pages/translated-page.ts'
import { itInFull } from '../support/run/scale.ts'
import { snippet, useHosts } from '../support/serve/host.ts'
import { serveQuiz } from '../support/serve/serve-quiz.ts'

const browse = useBrowser()
const serve = useHosts()
const origin = inject('workerOrigin')

it('is on the first question, and on no other', async () => {
  const page = await browse.open((await serve(snippet(origin, 'quiz="honey-bees"'))).url)
  const line = page.getByText('Facts as of June 2021', { exact: true })
  await line.waitFor()
  await new TranslatedPage(page, 'en').button('skip').click()
  await page.getByText(/^2 of /).waitFor()
  expect(await line.count()).toBe(0)
})

for (const [how, options] of [
  ['by the widget', {}],
  ['by the form without scripts', { javaScriptEnabled: false }],
] as const) {
  it(`is in sight once on the page of a quiz, said ${how}, and once on paper`, async () => {
    const page = await browse.open(`${origin}/q/honey-bees`, options)
    if (!('javaScriptEnabled' in options)) await new QuizPage(page).shows(FIRST.prompt)
    const seen = page.getByText('Facts as of June 2021', { exact: true }).filter({ visible: true })
    expect(await seen.count()).toBe(1)
    await page.emulateMedia({ media: 'print' })
    expect(await seen.count()).toBe(1)
  })
}

it('is on a question that stands alone', async () => {
  const alone = snippet(origin, `quiz="honey-bees" question="${FIRST.id}"`)
  const page = await browse.open((await serve(alone, { lang: 'de' })).url)
  await page.getByText('Stand der Fakten: Juni 2021', { exact: true }).waitFor()
})

itInFull('is at the end of a quiz, in the language of the page', async () => {
  for (const [lang, line] of [
    ['en', 'Facts as of June 2021'],
    ['de', 'Stand der Fakten: Juni 2021'],
  ] as const) {
    const only = snippet(origin, `quiz="honey-bees" only="${FIRST.id}"`)
    const page = await browse.open((await serve(only, { lang })).url)
    await new TranslatedPage(page, lang).button('finish').click()
    await page.getByText(line, { exact: true }).waitFor()
  }
})

itInFull('is at the end of an outcome quiz', async () => {
  const page = await browse.blank()
  await serveQuiz(page, origin, PETS_CATALOGUE, PETS_LEDGER)
  await page.goto((await serve(snippet(origin, 'quiz="pets"'))).url)
  await new OutcomePage(page).answerAll(PETS, { answers: {} })
  await page.getByText('Facts as of November 2019', { exact: true }).waitFor()
})
