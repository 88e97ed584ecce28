// Something that is loaded once, and may need several tries.

export interface Retryable<T> {
  /** Resolves at the first try that succeeds. It never rejects. */
  readonly loaded: Promise<T>
  /**
   * Tries, unless it has loaded or a try is running. With `isUrgent`, a running try that fails
   * is followed by another.
   */
  load(isUrgent?: boolean): void
}

export function retryable<T>(attempt: () => Promise<T>, onFailure: () => void): Retryable<T> {
  let resolve: (value: T) => void = () => {}
  const loaded = new Promise<T>((done) => {
    resolve = done
  })
  let isRunning = false
  let isWanted = false

  async function load(isUrgent = false): Promise<void> {
    isWanted = isRunning && (isWanted || isUrgent)
    if (isRunning) return
    isRunning = true
    try {
      resolve(await attempt())
    } catch {
      onFailure()
      isRunning = false
      if (isWanted) load()
    }
  }

  return { loaded, load }
}
