// Our pages in frames on somebody else's page, and what that page hears from them.
import type { FrameLocator, Page } from 'playwright-core'
import { QuizPage } from '../pages/quiz-page.ts'

/** An iframe as a blogger would write it, `attributes` among its own. */
export function iframe(src: string, attributes = 'width="600" height="300"'): string {
  return `<iframe src="${src.replaceAll('&', '&amp;')}" title="Self-check" frameborder="0" ${attributes}></iframe>`
}

export interface Message {
  readonly origin: string
  readonly data: unknown
}

/** For the head of a page: keeps every message that comes, from the start. */
export const LISTENS = `<script>
  window.messages = []
  addEventListener('message', ({ origin, data }) => messages.push({ origin, data }))
</script>`

export function messages(page: Page): Promise<Message[]> {
  return page.evaluate(() => Reflect.get(window, 'messages'))
}

/** Heights in our own format, in the order in which they came. */
export async function heights(page: Page): Promise<number[]> {
  const all = await messages(page)
  return all.flatMap(({ data }) => {
    const { type, height } = (data ?? {}) as { type?: unknown; height?: unknown }
    return type === 'self-check:resize' && typeof height === 'number' ? [height] : []
  })
}

/** Says something to the first frame, as the page around it. */
export function say(page: Page, message: unknown): Promise<void> {
  return page.evaluate((data) => {
    document.querySelector('iframe')?.contentWindow?.postMessage(data, '*')
  }, message)
}

/** The quiz inside the first frame. */
export function quizIn(page: Page, frame: FrameLocator = page.frameLocator('iframe')): QuizPage {
  return new QuizPage(page, frame.locator('self-check'))
}

/** The height of the box that is measured, as the frame itself has it. */
export function boxHeight(frame: FrameLocator): Promise<number> {
  return frame.locator('#w').evaluate((box) => box.getBoundingClientRect().height)
}
