// A page that shows and removes the widget all day keeps nothing of it.
import { expect, inject, it } from 'vitest'
import { useBrowser } from '../support/browser/browse.ts'
import { loaderScript, useHosts } from '../support/serve/host.ts'

const browse = useBrowser()
const serve = useHosts()
const origin = inject('workerOrigin')

it.each([
  ['self-check', 'quiz'],
  ['self-check-guide', 'guide'],
])('leaves no node and no listener after 500 mounts of %s', async (tag, attribute) => {
  const page = await browse.open((await serve(loaderScript(origin))).url)
  await page.waitForFunction((name) => customElements.get(name), tag)
  const cdp = await page.context().newCDPSession(page)

  /** Puts an element in, waits until it shows, and removes it, one after the other. */
  const mount = (times: number) =>
    page.evaluate(
      async ([name, id, count]) => {
        for (let time = 0; time < count; time += 1) {
          const host = document.createElement(name)
          host.setAttribute(id, 'honey-bees')
          host.setAttribute('loading', 'eager')
          const ready = new Promise((resolve) => host.addEventListener('self-check:ready', resolve))
          document.body.append(host)
          await ready
          host.remove()
        }
      },
      [tag, attribute, times] as const,
    )

  const count = async () => {
    await cdp.send('HeapProfiler.collectGarbage')
    const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters')
    return { nodes, jsEventListeners }
  }

  // What is kept once for all elements: templates, styles, the documents.
  await mount(20)
  const before = await count()
  await mount(500)
  const after = await count()
  expect(after.nodes - before.nodes).toBeLessThan(50)
  expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(10)
})
