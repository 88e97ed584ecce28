// Says on one line of the terminal what a long command is doing. It is on standard error and goes
// again, so what a command prints stays as it is. In pipes and files nothing is written.
import type { WriteStream } from 'node:tty'

export interface Progress {
  /** Replaces what the line says. */
  say(what: string): void
  /** Before anything else is printed. */
  clear(): void
}

export const NO_PROGRESS: Progress = { say: () => {}, clear: () => {} }

/** A terminal: back to the start of the line, and delete the line. */
const START_OVER = '\r\x1b[K'

type Terminal = Pick<WriteStream, 'isTTY' | 'columns' | 'write'>

/** Nobody watches if either stream goes elsewhere. */
export function showProgress(
  { isTTY }: Pick<WriteStream, 'isTTY'> = process.stdout,
  line: Terminal = process.stderr,
): Progress {
  if (!isTTY || !line.isTTY) return NO_PROGRESS
  return {
    // A longer one would be two lines, of which only one is deleted. Some terminals say no width.
    say: (what) => line.write(START_OVER + what.slice(0, (line.columns || 80) - 1)),
    clear: () => line.write(START_OVER),
  }
}
