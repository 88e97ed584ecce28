// A file of the build, and how it is written.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

export interface BuiltFile {
  /** Path below the public folder. */
  readonly path: string
  readonly bytes: Buffer
  /** Its source files, relative to the root. The test of the boundaries reads them. */
  readonly inputs: readonly string[]
}

/**
 * Writes the files that differ. Each is renamed into place, because a server may read the folder
 * at the same time.
 */
export async function writeFiles(
  folder: string,
  files: readonly { path: string; bytes: Uint8Array }[],
): Promise<void> {
  for (const { path, bytes } of files) {
    const target = join(folder, path)
    const before = await readFile(target).catch(() => undefined)
    if (before?.equals(bytes)) continue
    await mkdir(dirname(target), { recursive: true })
    await writeFile(`${target}.new`, bytes)
    await rename(`${target}.new`, target)
  }
}
