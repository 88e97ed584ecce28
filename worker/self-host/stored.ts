// The statistics as workerd keeps them: one SQLite file for each object that counts, in WAL mode,
// and metadata.sqlite, which a running service holds open. They can be read while it runs.
import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { err, ok, type Result } from '../../content/common/result.ts'

/** The `uniqueKey` of config.capnp. */
const NAMESPACE = 'statistics'
const isDatabase = (name: string) => name.endsWith('.sqlite')

/** Whether a service runs on this folder. Two would count apart from each other. */
export function isInUse(data: string): boolean {
  const file = join(data, NAMESPACE, 'metadata.sqlite')
  if (!existsSync(file)) return false
  const database = new DatabaseSync(file)
  try {
    // In WAL mode every connection has a lock on the file, which excludes an exclusive one.
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; COMMIT')
    return false
  } catch {
    return true
  } finally {
    database.close()
  }
}

/** Copies the statistics into a new folder, while the service runs or not. The value is for the log. */
export async function backUp(data: string, folder: string): Promise<Result<string, string>> {
  const from = join(data, NAMESPACE)
  if (!existsSync(from)) return err(`There are no statistics in ${data}.`)
  if (existsSync(folder)) return err(`${folder} exists already. Name a new folder.`)
  const names = (await readdir(from)).filter(isDatabase)
  const written = await inPart(folder, async (part) => {
    for (const name of names) snapshot(join(from, name), join(part, name))
    await rename(part, folder)
  })
  if (!written.ok) return err(`There is no backup: ${written.error}`)
  return ok(`Copied the statistics of ${names.length} files to ${folder}.`)
}

/** One read transaction: what is counted meanwhile is in the next backup. */
function snapshot(from: string, to: string): void {
  const database = new DatabaseSync(from)
  try {
    database.prepare('VACUUM INTO ?').run(to)
  } finally {
    database.close()
  }
}

/**
 * A copy that is not complete has another name, and where it cannot be completed, such as on a full
 * disk, nothing of it is left.
 */
async function inPart(
  folder: string,
  write: (part: string) => Promise<void>,
): Promise<Result<undefined, string>> {
  const part = `${folder}.part`
  try {
    await rm(part, { recursive: true, force: true })
    await mkdir(part, { recursive: true, mode: 0o700 })
    await write(part)
    return ok(undefined)
  } catch (error) {
    await rm(part, { recursive: true, force: true })
    const reason = error instanceof Error ? error.message : String(error)
    return err(`${part} could not be written (${reason}). Is the disk full?`)
  }
}

type Move = (from: string, to: string) => Promise<void>

/**
 * Puts a backup in the place of the statistics. Those that are there are moved and not deleted, and
 * moved back if the backup cannot take their place. `move` renames a folder.
 */
export async function restore(
  data: string,
  folder: string,
  move: Move = rename,
): Promise<Result<string, string>> {
  if (isInUse(data)) return err(`A service runs on ${data}. Stop it first.`)
  const names = existsSync(folder) ? (await readdir(folder)).filter(isDatabase) : []
  if (names.length === 0) return err(`There is no backup in ${folder}.`)
  const broken = names.find((name) => !isWhole(join(folder, name)))
  if (broken) return err(`${join(folder, broken)} is damaged. Nothing was restored.`)
  const place = join(data, NAMESPACE)
  const before = `${place}.before-${new Date().toISOString().replaceAll(':', '-')}`
  const isMoved = existsSync(place)
  const written = await inPart(place, async (part) => {
    for (const name of names) await cp(join(folder, name), join(part, name))
    if (isMoved) await move(place, before)
    try {
      await move(part, place)
    } catch (error) {
      if (isMoved) await moveBack(before, place, move)
      throw error
    }
  })
  if (!written.ok) return err(`Nothing was restored: ${written.error}`)
  const moved = isMoved ? ` What was there is in ${before}.` : ''
  return ok(`Restored the statistics of ${names.length} files.${moved}`)
}

async function moveBack(before: string, place: string, move: Move): Promise<void> {
  try {
    await move(before, place)
  } catch (cause) {
    throw new Error(`the statistics that were there are in ${before}: move them to ${place}`, {
      cause,
    })
  }
}

function isWhole(file: string): boolean {
  try {
    // Immutable: SQLite writes no files beside the backup.
    const database = new DatabaseSync(new URL(`${pathToFileURL(file)}?immutable=1`), {
      readOnly: true,
    })
    const [row] = database.prepare('PRAGMA quick_check').all()
    database.close()
    return row?.quick_check === 'ok'
  } catch {
    return false
  }
}
