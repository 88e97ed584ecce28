// In a narrow column lines break between words, in every language of ours; what is longer
// than any row is in narrow.test.ts.
import { expect, inject, it } from 'vitest'
import { useBrowser } from '../support/browser/browse.ts'
import { brokenIn } from '../support/browser/whole-words.ts'
import { LANGUAGES, TranslatedPage } from '../support/pages/translated-page.ts'
import { sampled } from '../support/run/scale.ts'
import { snippet, useHosts } from '../support/serve/host.ts'

const browse = useBrowser()
const serve = useHosts()
const origin = inject('workerOrigin')

/** Those that have no blanks between words break anywhere. */
const SPACED = ['en', ...LANGUAGES.filter((lang) => lang !== 'ja' && lang !== 'zh')]

it.each(sampled(SPACED, 1))('a question in 200 px breaks no word: %s', async (lang) => {
  const page = await browse.open(
    (await serve(`<div style="width:200px">${snippet(origin)}</div>`, { lang })).url,
  )
  const quiz = new TranslatedPage(page, lang)
  await quiz.button('check').waitFor()
  expect(await brokenIn(quiz.element)).toEqual([])
  await quiz.root.getByRole('radio').nth(1).check()
  await quiz.element.locator('.levels').waitFor()
  expect(await brokenIn(quiz.element)).toEqual([])
  await quiz.button('check').click()
  await quiz.feedback.waitFor()
  expect(await brokenIn(quiz.element)).toEqual([])
})
