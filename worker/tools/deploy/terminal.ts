// Questions of a deploy to whoever sits at the terminal. Nobody is asked in a script.
import { createInterface } from 'node:readline/promises'

export const isTerminal = (): boolean => Boolean(process.stdin.isTTY && process.stdout.isTTY)

/** The answer without blanks around it. */
export async function askFor(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await lines.question(`${question} `)
  lines.close()
  return answer.trim()
}

export async function isAgreed(question: string): Promise<boolean> {
  return /^y(es)?$/i.test(await askFor(`${question} [y/N]`))
}
