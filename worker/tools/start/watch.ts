// Watches the sources, and reports saves one after the other. An editor that writes several files,
// or one file in several steps, causes one report.
import { readdirSync, statSync, watch } from 'node:fs'
import { join } from 'node:path'

const SETTLE_MS = 80
/** Hidden files and the copies that editors make beside a file. */
const NOT_A_SOURCE = /(^|\/)\.|~$|\.sw[a-z]$/

/**
 * Paths are relative to `root`. A save during a report is reported after it. Returns what ends it.
 */
export function watchSources(
  root: string,
  folders: readonly string[],
  onSave: (paths: readonly string[]) => Promise<void>,
): () => void {
  const saved = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let isReporting = false

  async function report(): Promise<void> {
    if (isReporting || saved.size === 0) return
    isReporting = true
    const paths = [...saved]
    saved.clear()
    await onSave(paths)
    isReporting = false
    await report()
  }

  function see(path: string): void {
    if (NOT_A_SOURCE.test(path)) return
    saved.add(path)
    clearTimeout(timer)
    timer = setTimeout(report, SETTLE_MS)
  }

  const ends = folders.map((folder) =>
    watchFolder(join(root, folder), (path) => see(`${folder}/${path}`)),
  )
  return () => {
    for (const end of ends) end()
  }
}

/**
 * One watcher for each folder. Node's recursive watcher watches each file on Linux, and loses one that
 * an editor replaces by another of its name, as many do to save. Returns what ends it.
 */
function watchFolder(folder: string, see: (path: string) => void): () => void {
  const inside = new Map<string, () => void>()
  function look(name: string): void {
    inside.get(name)?.()
    inside.delete(name)
    const path = join(folder, name)
    try {
      if (statSync(path).isDirectory())
        inside.set(
          name,
          watchFolder(path, (inner) => see(`${name}/${inner}`)),
        )
    } catch {
      // It is gone again.
    }
  }
  const watcher = watch(folder, (event, name) => {
    see(name ?? '')
    if (event === 'rename' && name) look(name)
  })
  // A folder that is deleted: the watcher of the one around it sees that.
  watcher.on('error', () => undefined)
  for (const name of readdirSync(folder)) look(name)
  return () => {
    watcher.close()
    for (const end of inside.values()) end()
  }
}
