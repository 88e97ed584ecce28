// A screen that nobody sees, for a browser that has no mode without one.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

export const SCREEN = '/usr/bin/Xvfb'

/** Under the first number that is free. */
export async function startScreen(): Promise<{ screen: ChildProcess; display: string }> {
  const args = ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp']
  const screen = spawn(SCREEN, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  return { screen, display: `:${await lineFrom(screen)}` }
}

/** What a process says on the pipe that it was given, which is its own name of what it serves. */
export async function lineFrom(child: ChildProcess): Promise<string> {
  const pipe = child.stdio[3]
  if (!pipe) throw new Error('The process has no pipe.')
  const line = await Promise.race([once(pipe, 'data'), once(child, 'exit').then(() => undefined)])
  if (!line) throw new Error(`${child.spawnfile} ended before it said a line.`)
  return String(line[0]).trim()
}

export const hasEnded = (child: ChildProcess) =>
  child.exitCode !== null || child.signalCode !== null

export async function ended(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return
  const exit = once(child, 'exit')
  child.kill()
  await exit
}
