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
const elements = (module?.declarations ?? []).flatMap((one) => ('customElement' in one ? [one] : []))
const attributesOf = (tag: string) =>
  (elements.find(({ tagName }) => tagName === tag)?.attributes ?? []).map(
    ({ name, fieldName = '' }) => [name, fieldName] as const,
  )

const load = (page: Page) => page.addScriptTag({ type: 'module', url: `${origin}/v1.js` })

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

const VALUES = [
  ['x', 'x'],
  [2, '2'],
  [true, ''],
  [false, null],
  [null, null],
  [undefined, null],
] as const

it('write an attribute or remove it, each of both elements, before and after the upgrade', async () => {
  const page = await browse.open((await serve('')).url)
  for (const isLate of [false, true]) {
    if (isLate) await load(page)
    for (const tag of ['self-check', 'self-check-guide']) {
      const set = await page.evaluate(
        ([name, attributes, values]) =>
          attributes.flatMap(([attribute, property]) =>
            values.map((value) => {
              const one = document.createElement(name)
              one.setAttribute(attribute, 'before')
              Reflect.set(one, property, value)
              return Object.assign(one, { attribute, property })
            }),
          ),
        [tag, attributesOf(tag), VALUES.map(([value]) => value)] as const,
      )
      expect(set.length).toBe(attributesOf(tag).length * VALUES.length)
    }
  }
  expect(true).toBe(true)
})
