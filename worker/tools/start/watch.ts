// Watches the sources, and reports saves one after the other. An editor that writes several files,
// or one file in several steps, causes one report.
import { type FSWatcher, watch } from 'node:fs'
import { join } from 'node:path'

const SETTLE_MS = 80
/** Hidden files and the copies that editors make beside a file. */
const NOT_A_SOURCE = /(^|\/)\.|~$|\.sw[a-z]$/

/** Paths are relative to `root`. A save during a report is reported after it. */
export function watchSources(
  root: string,
  folders: readonly string[],
  onSave: (paths: readonly string[]) => Promise<void>,
): void {
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

  for (const folder of folders) watchFolder(join(root, folder), (path) => see(`${folder}/${path}`))
}

/** Deleting a folder may end a watcher with an error; then another one begins. */
function watchFolder(folder: string, see: (path: string) => void): void {
  const watcher: FSWatcher = watch(folder, { recursive: true }, (_, name) => see(name ?? ''))
  watcher.on('error', () => {
    watcher.close()
    watchFolder(folder, see)
    see('')
  })
}
