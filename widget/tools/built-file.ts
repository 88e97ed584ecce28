// A file of the build, and how it is written.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

export interface OutputFile {
  /** Path below the folder that it is written to. */
  readonly path: string
  readonly bytes: Buffer
}

export interface BuiltFile extends OutputFile {
  /** Its source files, relative to the root. The test of the boundaries reads them. */
  readonly inputs: readonly string[]
}

/**
 * Writes the files that differ. Each is renamed into place, because a server may read the folder
 * at the same time, and because a build may be stopped.
 */
export async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<void> {
  for (const { path, bytes } of files) {
    const target = join(folder, path)
    const before = await readFile(target).catch(() => undefined)
    if (before?.equals(bytes)) continue
    await mkdir(dirname(target), { recursive: true })
    const unfinished = `${target}.${process.pid}`
    await writeFile(unfinished, bytes)
    await rename(unfinished, target)
  }
}
