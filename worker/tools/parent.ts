// Ends with its parent: nothing that `npm start` began outlives it, however it ends.
import { readFileSync } from 'node:fs'

const POLL_MS = 500

/**
 * Calls back once when the process that started us is gone. Under npm that means
 * npm, the shell that npm puts in between, and whoever started npm; unless npm leads
 * a session of its own, which says that it was detached on purpose (setsid, a
 * service manager).
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

/** Child and parent, upwards from `pid` to the one that started npm. Empty without npm. */
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

/** Of /proc/<pid>/stat: the command, and the fields behind it. Only Linux has it. */
function stat(pid: number): { command: string; fields: string[] } | undefined {
  try {
    // The command may hold spaces and brackets: it ends at the last bracket.
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

/** npm names its process after its command. */
function isNpm(pid: number): boolean {
  return stat(pid)?.command.startsWith('npm') ?? false
}

function isSessionLeader(pid: number): boolean {
  return stat(pid)?.fields[3] === String(pid)
}
