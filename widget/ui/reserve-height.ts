// Keeps the page still. Browsers forgive that things move right after a click or a key;
// what comes later than that (a slow answer of the server) has to fit into the room that
// was held for it. With the reader's next click or key the room is let go.

/** Browsers forgive for 500 ms; drawing takes some of it. */
const FORGIVEN_MS = 400

export class Room {
  readonly #root: HTMLElement
  readonly #held = new Set<HTMLElement>()
  #isWaiting = false
  #input = Number.NEGATIVE_INFINITY
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(root: HTMLElement) {
    this.#root = root
    const onInput = () => {
      this.#input = performance.now()
      if (!this.#isWaiting) this.#letGo()
    }
    // Before whatever the click does, so that what it draws is as tall as it likes.
    for (const type of ['click', 'keydown']) root.addEventListener(type, onInput, true)
  }

  /**
   * Draws. `isWaiting` tells that an answer is on its way to what is shown then;
   * `px` how much room it will take, where that is known.
   */
  around(draw: () => void, isWaiting = false, px?: number): void {
    const before = this.#find()
    const height = before?.offsetHeight ?? 0
    draw()
    this.#isWaiting = isWaiting
    const room = this.#find()
    const isForgiven = performance.now() - this.#input < FORGIVEN_MS
    // Nobody sees what moves in another tab.
    if (isForgiven || document.hidden) this.#letGo()
    else if (room && room === before && height) this.#hold(room, height)
    this.close()
    if (!room || !isWaiting) return
    // A quick answer needs no room held. Just before it is late, there is room for it.
    this.#timer = setTimeout(
      () => {
        room.style.minBlockSize = px ? `${px}px` : 'var(--room)'
        this.#held.add(room)
      },
      this.#input + FORGIVEN_MS - performance.now(),
    )
  }

  /** Nothing is left running. */
  close(): void {
    clearTimeout(this.#timer)
  }

  #find(): HTMLElement | null {
    return this.#root.querySelector('.room')
  }

  #hold(one: HTMLElement, px: number): void {
    one.style.blockSize = `${px}px`
    if (one.scrollHeight > Math.ceil(px)) one.style.overflow = 'auto'
    this.#held.add(one)
  }

  #letGo(): void {
    for (const { style } of this.#held) {
      style.blockSize = ''
      style.minBlockSize = ''
      style.overflow = ''
    }
    this.#held.clear()
  }
}
