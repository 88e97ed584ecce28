// Detects that the parent process ended, so that no process of `npm start` outlives it.
import { readFileSync } from 'node:fs'

const POLL_MS = 500

/**
 * Calls back once when the process that started this one ends. Under npm this is npm itself, the
 * shell between npm and this process, or the process that started npm. If npm leads a session
 * of its own, it was detached on purpose (setsid, a service manager), and its parent is ignored.
 */
export function onParentEnd(callback: () => void): void {
  const parent = process.ppid
  const links = linksToLauncher(parent)
  const timer = setInterval(() => {
    const isOrphan = process.ppid !== parent
    if (!isOrphan && links.every(([child, above]) => stat(child)?.parent === above)) return
    clearInterval(timer)
    callback()
  }, POLL_MS)
  timer.unref()
}

/** Pairs of child and parent, from `pid` up to the process that started npm. Empty without npm. */
function linksToLauncher(pid: number): [number, number][] {
  const links: [number, number][] = []
  for (let child = pid; child > 1; ) {
    const found = stat(child)
    if (!found) return []
    const { command, parent, session } = found
    // The process title of npm begins with `npm`.
    const isNpm = command.startsWith('npm')
    if (isNpm && session === child) return links
    links.push([child, parent])
    if (isNpm) return links
    child = parent
  }
  return []
}

/** Reads /proc/<pid>/stat, which only Linux has. */
function stat(pid: number): { command: string; parent: number; session: number } | undefined {
  try {
    // The command may contain spaces and brackets, so it ends at the last bracket.
    const [, command = '', rest = ''] =
      /^\d+ \((.*)\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    const [, parent, , session] = rest.split(' ')
    return { command, parent: Number(parent), session: Number(session) }
  } catch {
    return undefined
  }
}
