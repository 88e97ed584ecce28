// Asks for a check once typing pauses. One check runs at a time, and its answer is dropped if the text
// changed while it ran.

const PAUSE_MS = 250

export interface Typing {
  /** The text changed. */
  edited(): void
}

export function checkWhileTyping<T>(check: () => Promise<T>, show: (checked: T) => void): Typing {
  let timer: ReturnType<typeof setTimeout> | undefined
  let edits = 0
  let isRunning = false
  /** The pause is over, and an earlier check still runs. */
  let isDue = false

  async function run(): Promise<void> {
    if (isRunning) {
      isDue = true
      return
    }
    isRunning = true
    isDue = false
    const before = edits
    const checked = await check()
    isRunning = false
    if (edits === before) show(checked)
    if (isDue) run()
  }

  return {
    edited() {
      edits += 1
      clearTimeout(timer)
      timer = setTimeout(run, PAUSE_MS)
    },
  }
}
