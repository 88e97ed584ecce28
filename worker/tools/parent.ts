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
    if (!isOrphan && links.every(([child, above]) => parentOf(child) === above)) return
    clearInterval(timer)
    callback()
  }, POLL_MS)
  timer.unref()
}

/** Pairs of child and parent, from `pid` up to the process that started npm. Empty without npm. */
function linksToLauncher(pid: number): [number, number][] {
  const links: [number, number][] = []
  for (let child = pid; child > 1; ) {
    const parent = parentOf(child)
    if (parent === undefined) return []
    if (isNpm(child)) return isSessionLeader(child) ? links : [...links, [child, parent]]
    links.push([child, parent])
    child = parent
  }
  return []
}

/** Reads the command and the fields after it from /proc/<pid>/stat, which only Linux has. */
function stat(pid: number): { command: string; fields: string[] } | undefined {
  try {
    // The command may contain spaces and brackets, so it ends at the last bracket.
    const [, command = '', rest = ''] =
      /^\d+ \((.*)\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    return { command, fields: rest.split(' ') }
  } catch {
    return undefined
  }
}

function parentOf(pid: number): number | undefined {
  const parent = stat(pid)?.fields[1]
  return parent === undefined ? undefined : Number(parent)
}

/** The process title of npm begins with `npm`. */
function isNpm(pid: number): boolean {
  return stat(pid)?.command.startsWith('npm') ?? false
}

function isSessionLeader(pid: number): boolean {
  return stat(pid)?.fields[3] === String(pid)
}
