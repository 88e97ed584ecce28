// One reader, one keyboard, the whole quiz: from the first Tab on the page to the result,
// over every type of question, with nothing clicked and nothing focused by a script.

import { expect, inject } from 'vitest'
import { FAILED_REQUESTS, useBrowser } from '../support/browser/browse.ts'
import { Keys } from '../support/pages/keyboard.ts'
import { AUTHORED, FIRST, QuizPage, tidy } from '../support/pages/quiz-page.ts'
import { itInFull } from '../support/run/scale.ts'
import { snippet, useHosts } from '../support/serve/host.ts'

const browse = useBrowser([FAILED_REQUESTS])
const serve = useHosts()

const LONG = { timeout: 180_000 }
const score = `${AUTHORED.length} right`

itInFull('answers every type by keys alone, shares the result and starts over', LONG, async () => {
  const body = `<p><a href="#before">Before</a></p>${snippet(inject('workerOrigin'))}`
  const page = await browse.open((await serve(body)).url)
  await page.context().grantPermissions(['clipboard-write'])
  const quiz = new QuizPage(page)
  await quiz.prompt.waitFor()
  const keys = new Keys(page)
  expect(await keys.press('Tab')).toBe('Before')

  for (const [index, question] of AUTHORED.entries()) {
    // Some types bring their view along, once.
    await quiz.element.getByText('One moment…').waitFor({ state: 'detached' })
    await keys.respond(question.source, question.responses.right)
    const isOrder = question.type === 'order'
    // The first question is come to from the page, the others from their prompts.
    const onTheWay = (await keys.tabTo('Check')).filter((name) => name !== 'A guess')
    expect(onTheWay.length, question.id).toBeLessThan(isOrder ? FAR : 1)
    await keys.press(index % 2 === 0 ? 'Enter' : 'Space')
    await keys.comesTo(/^Right/)
    const isLast = index === AUTHORED.length - 1
    const passed = await keys.tabTo(isLast ? 'See how you did' : 'Next question')
    // It follows the verdict at once.
    expect(passed).toEqual([])
    await keys.press('Enter')
    await keys.comesTo(AUTHORED[index + 1]?.prompt ?? score)
  }

  await keys.tabTo('Share this result')
  await keys.press('Enter')
  await quiz.status.filter({ hasText: /copied|Copy the link/ }).waitFor()
  expect(await keys.focused()).not.toBe('nothing')
  await keys.tabTo('More')
  await keys.press('Enter')
  await keys.tabTo('Start over')
  await keys.press('Enter')
  await keys.comesTo(FIRST.prompt)
  expect(tidy((await quiz.prompt.textContent()) ?? '')).toBe(FIRST.prompt)
})

/** Buttons of an order that stand after the one that moved last. */
const FAR = 8
