// Opens an address in the reader's browser, by the command of the platform for it. No shell is run.
import { spawn } from 'node:child_process'

/** `start` is built into the command interpreter of Windows; its first argument is a title. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
}
const OTHERWISE = ['xdg-open']

export function opener(platform: NodeJS.Platform = process.platform): readonly string[] {
  return OPENERS[platform] ?? OTHERWISE
}

/** Whether the command ran. It may still have opened nothing. */
export function openInBrowser(
  address: string,
  [command = '', ...args] = opener(),
): Promise<boolean> {
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true })
  child.unref()
  return new Promise((resolve) => {
    child.once('error', () => resolve(false))
    child.once('spawn', () => resolve(true))
  })
}
