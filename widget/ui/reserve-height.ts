// Prevents layout shift. Changes within 500 ms of user input do not count towards CLS, so only
// later updates, such as a slow response of the server, need reserved height. The next input
// of the reader releases it.
import { holdHeight, onReaderInput } from './hold-height.ts'

/** Of the 500 ms, drawing takes some. */
const GRACE_MS = 400

export interface HeightReserver {
  /**
   * Draws. `isWaiting` says that a response is pending that will be shown here, and
   * `expectedPx` how tall it will be, if that is known.
   */
  around(draw: () => void, isWaiting: boolean, expectedPx?: number): void
  /** Stops the timer. */
  stop(): void
}

export function createHeightReserver(root: HTMLElement): HeightReserver {
  let releases: (() => void)[] = []
  let isWaitingNow = false
  let lastInput = Number.NEGATIVE_INFINITY
  let timer: ReturnType<typeof setTimeout> | undefined
  let reserve = () => {}

  const findArea = () => root.querySelector<HTMLElement>('.room')
  const release = () => {
    for (const one of releases) one()
    releases = []
  }
  onReaderInput(root, () => {
    lastInput = performance.now()
    if (!isWaitingNow) release()
  })

  return {
    around(draw, isWaiting, expectedPx) {
      const isAfterInput = performance.now() - lastInput < GRACE_MS
      // On a busy machine the timer may be later than what it waits for.
      if (!isAfterInput) reserve()
      const before = findArea()
      const height = before?.offsetHeight ?? 0
      draw()
      // What else comes late, such as the view of a question, needs its own height.
      const isAwaited = isWaitingNow || isWaiting
      isWaitingNow = isWaiting
      const area = findArea()
      // In a hidden tab nobody sees a shift.
      if (isAfterInput || document.hidden) release()
      else if (isAwaited && area && area === before && height)
        releases.push(holdHeight(area, height))
      clearTimeout(timer)
      reserve = () => {}
      if (!area || !isWaiting) return
      reserve = () => {
        area.style.minBlockSize = expectedPx ? `${expectedPx}px` : 'var(--room)'
        releases.push(() => {
          area.style.minBlockSize = ''
        })
      }
      // A quick response needs no reserved height, so it is reserved just before the grace ends.
      timer = setTimeout(reserve, lastInput + GRACE_MS - performance.now())
    },
    stop: () => clearTimeout(timer),
  }
}
