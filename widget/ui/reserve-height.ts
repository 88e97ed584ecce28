// Prevents layout shift. Changes within 500 ms of user input do not count towards CLS, so only
// later updates, such as a slow response of the server, need reserved height. The next input
// of the reader releases it.
import { holdHeight, onReaderInput } from './hold-height.ts'

/** Of the 500 ms, drawing takes some. */
const GRACE_MS = 400

export class HeightReserver {
  readonly #root: HTMLElement
  #releases: (() => void)[] = []
  #isWaiting = false
  #lastInput = Number.NEGATIVE_INFINITY
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(root: HTMLElement) {
    this.#root = root
    onReaderInput(root, () => {
      this.#lastInput = performance.now()
      if (!this.#isWaiting) this.#release()
    })
  }

  /**
   * Draws. `isWaiting` says that a response is pending that will be shown here, and
   * `expectedPx` how tall it will be, if that is known.
   */
  around(draw: () => void, isWaiting: boolean, expectedPx?: number): void {
    const before = this.#area()
    const height = before?.offsetHeight ?? 0
    draw()
    this.#isWaiting = isWaiting
    const area = this.#area()
    const isAfterInput = performance.now() - this.#lastInput < GRACE_MS
    // In a hidden tab nobody sees a shift.
    if (isAfterInput || document.hidden) this.#release()
    else if (area && area === before && height) this.#releases.push(holdHeight(area, height))
    this.stop()
    if (!area || !isWaiting) return
    // A quick response needs no reserved height, so it is reserved just before the grace ends.
    this.#timer = setTimeout(
      () => {
        area.style.minBlockSize = expectedPx ? `${expectedPx}px` : 'var(--room)'
        this.#releases.push(() => {
          area.style.minBlockSize = ''
        })
      },
      this.#lastInput + GRACE_MS - performance.now(),
    )
  }

  /** Stops the timer. */
  stop(): void {
    clearTimeout(this.#timer)
  }

  #area(): HTMLElement | null {
    return this.#root.querySelector('.room')
  }

  #release(): void {
    for (const release of this.#releases.splice(0)) release()
  }
}
