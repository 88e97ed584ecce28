// Questions in a terminal.
import { createInterface } from 'node:readline/promises'

/** Gives what was typed, without spaces around it. Empty where nothing was, also at the end of input. */
export type Ask = (question: string) => Promise<string>

export const isTerminal = () => Boolean(process.stdin.isTTY && process.stdout.isTTY)

/** Undefined if nobody could answer. */
export function terminalAsk(): Ask | undefined {
  if (!isTerminal()) return undefined
  return async (question) => {
    const terminal = createInterface({ input: process.stdin, output: process.stdout })
    // Ctrl-C ends the command, as it would without a question.
    terminal.on('SIGINT', () => process.exit(130))
    const ended = new Promise<string>((resolve) => terminal.once('close', () => resolve('')))
    const answer = await Promise.race([terminal.question(question), ended])
    terminal.close()
    return answer.trim()
  }
}

export const isYes = (answer: string) => /^y(es)?$/i.test(answer)
