// Properties of the elements, as frameworks set them: at any time, with any kind of value.
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { elementsManifest } from '../../../widget/tools/manifest.ts'
import { ROOT } from '../../../worker/tools/build.ts'
import { FAILED_REQUESTS, SOON, useBrowser } from '../../support/browser/browse.ts'
import { FIRST, QuizPage } from '../../support/pages/quiz-page.ts'
import { element, loaderScript, snippet, useHosts } from '../../support/serve/host.ts'

const browse = useBrowser([FAILED_REQUESTS])
const serve = useHosts()
const origin = inject('workerOrigin')

const [module] = (await elementsManifest(ROOT)).modules
const elements = (module?.declarations ?? []).flatMap((one) =>
  'customElement' in one ? [one] : [],
)
const attributesOf = (tag: string) =>
  (elements.find(({ tagName }) => tagName === tag)?.attributes ?? []).map(
    ({ name, fieldName = '' }) => [name, fieldName] as const,
  )

it('all exist as soon as the element is defined', async () => {
  const page = await browse.open((await serve(loaderScript(origin))).url)
  await page.waitForFunction(() => customElements.get('self-check-guide'))
  for (const { tagName = '', members = [] } of elements) {
    const names = members.map(({ name }) => name)
    const missing = await page.evaluate(
      ([tag, all]) => all.filter((name) => !(name in document.createElement(tag))),
      [tagName, names] as const,
    )
    expect(missing, tagName).toEqual([])
  }
})

/** A value, and the attribute that it becomes. */
const VALUES = [
  ['x', 'x'],
  [2, '2'],
  [true, ''],
  [false, null],
  [null, null],
  [undefined, null],
] as const

/** What becomes of `before` if each property is set to each value: `property: value → attribute`. */
const becomes = (page: Page, tag: string, isUpgraded: boolean) =>
  page.evaluate(
    async ([name, attributes, upgraded]) => {
      const values = ['x', 2, true, false, null, undefined]
      const all = attributes.flatMap(([attribute, property]) =>
        values.map((value) => {
          const one = document.createElement(name)
          one.setAttribute(attribute, 'before')
          Reflect.set(one, property, value)
          return [property, value, attribute, one] as const
        }),
      )
      if (!upgraded) await customElements.whenDefined(name)
      for (const [, , , one] of all) customElements.upgrade(one)
      return all.map(([property, value, attribute, one]) =>
        [property, value, one.getAttribute(attribute)].map(String).join(' '),
      )
    },
    [tag, attributesOf(tag), isUpgraded] as const,
  )

it('write their attribute or remove it, set before the script came or after', async () => {
  const page = await browse.open((await serve('')).url)
  for (const isUpgraded of [false, true]) {
    const found = ['self-check', 'self-check-guide'].map(async (tag) => {
      // HTML itself has a property for `lang`, which writes the attribute at once.
      const attributes = attributesOf(tag).filter(([name]) => isUpgraded || name !== 'lang')
      const expected = attributes.flatMap(([, property]) =>
        VALUES.map(([value, attribute]) => [property, value, attribute].map(String).join(' ')),
      )
      const all = await becomes(page, tag, isUpgraded)
      expect(all.filter((one) => isUpgraded || !one.startsWith('lang '))).toEqual(expected)
    })
    if (!isUpgraded) await page.addScriptTag({ type: 'module', url: `${origin}/v1.js` })
    await Promise.all(found)
  }
})

const MOMENTS = ['before the script', 'before the chunk', 'once it is shown'] as const

it.each(MOMENTS)('data that is set %s is what is shown', async (moment) => {
  const page = await browse.blank()
  const response = await page.request.get(`${origin}/api/v1/quizzes/honey-bees`)
  const quiz = await response.json()
  const [first, ...others] = quiz.questions
  const data = { ...quiz, questions: [{ ...first, prompt: 'My own question?' }, ...others] }
  const set = () =>
    page.locator('self-check').evaluate((host, mine) => Reflect.set(host, 'data', mine), data)

  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\/c\/quiz-/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto((await serve(element(origin, 'quiz="honey-bees"'))).url)
  if (moment === 'before the script') await set()
  await page.addScriptTag({ type: 'module', url: `${origin}/v1.js` })
  if (moment === 'before the chunk') await set()
  release()
  const shown = new QuizPage(page)
  if (moment === 'once it is shown') {
    await shown.shows(FIRST.prompt)
    await set()
  }
  await shown.shows('My own question?')
})

/** As a framework checks after rendering: the attributes are those that the server sent. */
const HYDRATION = `<script>
  const sent = document.querySelector('self-check').getAttributeNames().join()
  addEventListener('load', () => {
    // Some of it is done later than the event, in tasks of its own.
    const { port1, port2 } = new MessageChannel()
    let tasks = 0
    port1.onmessage = () => {
      window.isSame = document.querySelector('self-check').getAttributeNames().join() === sent
      tasks += 1
      if (window.isSame && tasks < 50) port2.postMessage(0)
      else window.isHydrated = true
    }
    port2.postMessage(0)
  })
</script>`

it('writes no attribute before a framework has compared them with those of the server', async () => {
  const page = await browse.open((await serve(snippet(origin) + HYDRATION)).url)
  await page.waitForFunction(() => Reflect.get(window, 'isHydrated'))
  expect(await page.evaluate(() => Reflect.get(window, 'isSame'))).toBe(true)
  await expect.poll(() => page.locator('self-check').getAttribute('data-state'), SOON).toBe('ready')
})
