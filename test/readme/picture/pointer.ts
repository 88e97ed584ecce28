// A pointer to see in screenshots, which have none: a drawing in the page, above everything.
import type { Locator, Page } from 'playwright-core'

const STEPS = 6
const SIZE_PX = 22
/** The tip is at the upper left. */
const SHAPE = 'M1 1v17l4.5-4 3 7 3-1.3-3-6.7h6z'

export class Pointer {
  readonly #page: Page
  #x: number
  #y: number

  private constructor(page: Page, x: number, y: number) {
    this.#page = page
    this.#x = x
    this.#y = y
  }

  /** At the lower right corner of the window. */
  static async on(page: Page): Promise<Pointer> {
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
    const pointer = new Pointer(page, width - 2 * SIZE_PX, height - 2 * SIZE_PX)
    await page.evaluate(
      ({ shape, size }) => {
        const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
        const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
        for (const [name, value] of Object.entries({
          d: shape,
          fill: '#1c1b19',
          stroke: '#fff',
          'stroke-width': '1.5',
        }))
          path.setAttribute(name, value)
        svg.setAttribute('viewBox', `0 0 ${size} ${size}`)
        svg.id = 'pointer'
        Object.assign(svg.style, {
          position: 'fixed',
          inset: '0 auto auto 0',
          width: `${size}px`,
          height: `${size}px`,
          pointerEvents: 'none',
          zIndex: '9',
        })
        svg.append(path)
        document.body.append(svg)
      },
      { shape: SHAPE, size: SIZE_PX },
    )
    await pointer.#show(pointer.#x, pointer.#y)
    return pointer
  }

  /** Yields after each step on the way. */
  async *moveTo(target: Locator): AsyncGenerator<void> {
    const box = await target.boundingBox()
    if (!box) throw new Error('There is nothing to point at.')
    const [fromX, fromY] = [this.#x, this.#y]
    this.#x = box.x + Math.min(box.width / 2, 120)
    this.#y = box.y + box.height / 2
    for (let step = 1; step <= STEPS; step++) {
      const part = eased(step / STEPS)
      await this.#show(fromX + part * (this.#x - fromX), fromY + part * (this.#y - fromY))
      yield
    }
  }

  async #show(x: number, y: number): Promise<void> {
    await this.#page
      .locator('#pointer')
      .evaluate(
        (one, at) => Object.assign((one as SVGElement).style, { translate: at }),
        `${x}px ${y}px`,
      )
  }
}

/** Slow at both ends. */
const eased = (part: number) => part * part * (3 - 2 * part)
