// Ends with its parent: nothing that `npm start` began outlives it, however it ends.
import { readFileSync } from 'node:fs'

const POLL_MS = 500

/**
 * Calls back once when the process that started us is gone, or the one that started
 * npm. A parent that leads a session of its own was detached on purpose (setsid,
 * a service manager): then its own parent's end does not matter.
 */
export function onParentEnd(callback: () => void): void {
  const parent = process.ppid
  const launcher = isSessionLeader(parent) ? undefined : parentOf(parent)
  const timer = setInterval(() => {
    const isOrphan = process.ppid !== parent
    const isLauncherGone = launcher !== undefined && parentOf(parent) !== launcher
    if (!isOrphan && !isLauncherGone) return
    clearInterval(timer)
    callback()
  }, POLL_MS)
  timer.unref()
}

/** Fields behind the command of /proc/<pid>/stat; only Linux has it. */
function stat(pid: number): string[] | undefined {
  try {
    // The command may hold spaces and brackets, so reading starts behind its last bracket.
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
  } catch {
    return undefined
  }
}

function parentOf(pid: number): number | undefined {
  const parent = stat(pid)?.[1]
  return parent === undefined ? undefined : Number(parent)
}

function isSessionLeader(pid: number): boolean {
  return stat(pid)?.[3] === String(pid)
}
