// Writes a file with those that stand beside it. What cannot be written is a value with its reason.
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { err, ok, type Result } from '../common/result.ts'

type Content = string | Uint8Array

export interface OutputFile {
  readonly path: string
  readonly content: Content
}

export interface Output extends OutputFile {
  /** Whether a file that is already there is replaced. */
  readonly replaces: boolean
  /** Pictures. One that is already there stays, and must be the same. */
  readonly beside: readonly OutputFile[]
}

export interface Unwritten {
  readonly code: 'file-exists' | 'not-written'
  readonly path: string
  /** Goes on behind the path. */
  readonly reason: string
}

/**
 * Writes nothing if one of the files is in the way. With `planned` it never writes: what would be
 * there is added to it, so that a second file of the same name is found, too.
 */
export async function writeOutput(
  output: Output,
  planned?: Map<string, Content>,
): Promise<Result<undefined, Unwritten>> {
  const { path, content, replaces, beside } = output
  if (!replaces && (planned?.has(path) || (await exists(path))))
    return err({ code: 'file-exists', path, reason: 'is there already' })
  const isThere = async (file: OutputFile) => {
    const found = planned?.get(file.path) ?? (await readFile(file.path).catch(() => undefined))
    return found === undefined ? undefined : Buffer.from(found).equals(Buffer.from(file.content))
  }
  const there = await Promise.all(beside.map(isThere))
  const other = beside[there.indexOf(false)]
  if (other)
    return err({
      code: 'file-exists',
      path: other.path,
      reason: 'is there already, and is another picture',
    })
  const missing = beside.filter((_, at) => there[at] === undefined)
  for (const file of [{ path, content }, ...missing]) {
    const flag = replaces && file.path === path ? 'w' : 'wx'
    const written = planned ? ok(undefined) : await writeOne(file, flag)
    if (!written.ok) return written
    planned?.set(file.path, file.content)
  }
  return ok(undefined)
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined
}

async function writeOne(
  { path, content }: OutputFile,
  flag: 'w' | 'wx',
): Promise<Result<undefined, Unwritten>> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content, { flag })
    return ok(undefined)
  } catch (error) {
    return err({ code: 'not-written', path, reason: `was not written: ${whyNotWritten(error)}` })
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EISDIR: 'it is a folder',
  EEXIST: 'a file stands where it, or its folder, would be',
  ENOTDIR: 'a part of its path is a file',
  EACCES: 'you have no permission to write there',
  EPERM: 'you have no permission to write there',
  EROFS: 'the disk cannot be written to',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'its name is too long',
}

/** For what writing a file throws. */
export function whyNotWritten(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException
  return REASONS[code] ?? message
}
