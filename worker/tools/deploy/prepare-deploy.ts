// Between build and upload: adds the earlier files of the live origin to the built ones.
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { err, ok, type Result } from '../../../content/common/result.ts'
import { writeFiles } from '../../../widget/tools/built-file.ts'
import { INDEX_PATH, parseIndex } from '../chunk-index.ts'
import { carryOver } from './carry-over.ts'
import { liveFiles, readLiveIndex } from './live-files.ts'

/** As base64, sixteen characters. */
const MARK_BYTES = 12

const FIRST = 'First deployment: there are no earlier files to carry over.'

/**
 * Completes the public folder. If the build must not be deployed, the folder stays unchanged and
 * the error is a sentence with the reason; otherwise the value is a sentence for the log.
 */
export async function prepareDeploy(
  folder: string,
  live: URL | undefined,
  isFirst: boolean,
): Promise<Result<string, string>> {
  const current = parseIndex(await readFile(join(folder, INDEX_PATH), 'utf8'))
  if (!current.ok) return err(`The built ${INDEX_PATH} ${current.error}.`)
  if (!live) {
    if (isFirst) return ok(FIRST)
    return err(
      'The live origin is not known. Name it with --live https://… or PUBLIC_ORIGIN, or use --first if there is none yet.',
    )
  }
  const before = await readLiveIndex(live)
  if (isFirst) {
    if (!before.ok) return ok(FIRST)
    return err(`${live.origin} is already live: leave out --first.`)
  }
  if (!before.ok) {
    const { status, message } = before.error
    return err(status === 404 ? `${message} If there is no live origin yet, use --first.` : message)
  }
  const carried = await carryOver(liveFiles(live), before.value, current.value)
  if (!carried.ok) return carried
  const { files, index } = carried.value
  // The index is written last, so that it never lists a missing file.
  await writeFiles(folder, files)
  await writeFiles(folder, [{ path: INDEX_PATH, bytes: Buffer.from(JSON.stringify(index)) }])
  const builds = index.earlier.length
  return ok(
    `Carried over from ${live.origin}: ${files.length} files, of ${builds} earlier builds and ${index.pinned.length - 1} earlier versions.`,
  )
}

/** Gives the index of a complete public folder a mark of its own, and gives it back. */
export async function markDeploy(folder: string): Promise<string> {
  const deploy = randomBytes(MARK_BYTES).toString('base64url')
  const index = JSON.parse(await readFile(join(folder, INDEX_PATH), 'utf8'))
  const bytes = Buffer.from(JSON.stringify({ ...index, deploy }))
  await writeFiles(folder, [{ path: INDEX_PATH, bytes }])
  return deploy
}
