// In a frame of any width, nothing lies over a control or cuts it off, and whatever is below the
// end of the frame can be scrolled to: before the first input as after it.
import type { Frame, Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { useBrowser } from '../../support/browser/browse.ts'
import { iframe, quizIn } from '../../support/browser/frames.ts'
import { AUTHORED, FIRST } from '../../support/pages/quiz-page.ts'
import { sampled } from '../../support/run/scale.ts'
import { useHosts } from '../../support/serve/host.ts'

const browse = useBrowser()
const serveHost = useHosts()
const origin = inject('workerOrigin')

/** What is cut off, and controls that something covers in their middle once they are scrolled to. */
async function covered(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const root = document.querySelector('self-check')?.shadowRoot
    const controls = [
      ...(root?.querySelectorAll<HTMLElement>('button, input, select, a, summary') ?? []),
      ...document.querySelectorAll<HTMLElement>('footer a'),
    ].filter((one) => one.checkVisibility())
    // Nothing is cut off by a box that scrolls inside the page, or hangs out of the element.
    const boxOf = (one: Element | null | undefined) => one?.getBoundingClientRect()
    const element = document.querySelector('self-check')
    const bottom = boxOf(root?.querySelector('[part~=card]'))?.bottom ?? 0
    const cut = [
      ...(element && element.scrollHeight > element.clientHeight + 1
        ? ['the element scrolls']
        : []),
      ...(bottom > (boxOf(element)?.bottom ?? 0) + 1 ? ['the card leaves the element'] : []),
      ...(bottom > (boxOf(document.querySelector('footer'))?.top ?? 0) + 1
        ? ['the footer lies over the card']
        : []),
    ]
    const hidden = controls.flatMap((control) => {
      control.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
      const label = control.closest('label') ?? control
      const [box] = label.getClientRects()
      if (!box || box.width === 0) return []
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
      const scope = control.getRootNode() as Document | ShadowRoot
      const top = scope.elementFromPoint(x, y)
      const isOnTop = top !== null && (label.contains(top) || top.contains(label))
      return isOnTop ? [] : [`${control.textContent?.trim() || control.tagName} at ${x}, ${y}`]
    })
    return [...cut, ...hidden]
  })
}

async function open(width: number): Promise<Page> {
  const src = `${origin}/e/q/honey-bees`
  const host = await serveHost(iframe(src, `width="${width}" height="540"`))
  return browse.open(host.url, { viewport: { width: width + 40, height: 800 } })
}

it.each(sampled([360, 200, 280, 320, 420, 480, 600, 750, 960, 1280], 1))(
  'at %d px no control is covered, in any state',
  async (width) => {
    const page = await open(width)
    const quiz = quizIn(page)
    await quiz.shows(FIRST.prompt)
    const [, frame] = page.frames()
    if (!frame) throw new Error('The page has no frame.')
    expect(await covered(frame), 'before the first input').toEqual([])
    await quiz.choose(FIRST.wrong[0] ?? '')
    expect(await covered(frame), 'with an option chosen').toEqual([])
    await quiz.button('Check').click()
    await quiz.verdict()
    expect(await covered(frame), 'with feedback').toEqual([])
    await quiz.goOn()
    expect(await covered(frame), 'with the next question').toEqual([])
    for (const { prompt } of AUTHORED.slice(2)) {
      await quiz.skipTo({ prompt })
      expect(await covered(frame), prompt).toEqual([])
    }
    await quiz.skipToEnd()
    expect(await covered(frame), 'with the result').toEqual([])
  },
)
