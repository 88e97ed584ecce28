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
  // A copy that is not complete has another name.
  const part = `${folder}.part`
  await rm(part, { recursive: true, force: true })
  await mkdir(part, { recursive: true, mode: 0o700 })
  const names = (await readdir(from)).filter(isDatabase)
  for (const name of names) {
    const database = new DatabaseSync(join(from, name))
    // One read transaction: what is counted meanwhile is in the next backup.
    database.prepare('VACUUM INTO ?').run(join(part, name))
    database.close()
  }
  await rename(part, folder)
  return ok(`Copied the statistics of ${names.length} files to ${folder}.`)
}

/** Puts a backup in the place of the statistics. Those that are there are moved and not deleted. */
export async function restore(data: string, folder: string): Promise<Result<string, string>> {
  if (isInUse(data)) return err(`A service runs on ${data}. Stop it first.`)
  const names = existsSync(folder) ? (await readdir(folder)).filter(isDatabase) : []
  if (names.length === 0) return err(`There is no backup in ${folder}.`)
  const broken = names.find((name) => !isWhole(join(folder, name)))
  if (broken) return err(`${join(folder, broken)} is damaged. Nothing was restored.`)
  const place = join(data, NAMESPACE)
  const part = `${place}.part`
  await rm(part, { recursive: true, force: true })
  await mkdir(part, { recursive: true, mode: 0o700 })
  for (const name of names) await cp(join(folder, name), join(part, name))
  const before = `${place}.before-${new Date().toISOString().replaceAll(':', '-')}`
  const isMoved = existsSync(place)
  if (isMoved) await rename(place, before)
  await rename(part, place)
  const moved = isMoved ? ` What was there is in ${before}.` : ''
  return ok(`Restored the statistics of ${names.length} files.${moved}`)
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
