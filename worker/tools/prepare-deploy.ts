// Between build and upload: what the live origin has joins what was built.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { err, ok, type Result } from '../../content/result.ts'
import { writeFiles } from '../../widget/tools/built-file.ts'
import { carryOver, readLiveIndex } from './carry-over.ts'
import { INDEX_PATH, parseIndex } from './chunk-index.ts'

const FIRST = 'The first deploy: there is nothing to bring along.'

/**
 * Completes the public folder, or leaves it as it is where this must not be deployed.
 * Either way it says why, in a sentence.
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
      'Where does it run now? Say so with --live https://…, or set PUBLIC_ORIGIN; --first says that it runs nowhere yet.',
    )
  }
  const before = await readLiveIndex(live)
  if (isFirst) {
    if (!before.ok) return ok(FIRST)
    return err(`It runs at ${live.origin} already: leave --first out.`)
  }
  if (!before.ok) {
    const { status, message } = before.error
    return err(status === 404 ? `${message} If it runs nowhere yet, say so with --first.` : message)
  }
  const carried = await carryOver(live, before.value, current.value)
  if (!carried.ok) return carried
  const { files, index } = carried.value
  // The index last: it names nothing that is not there.
  await writeFiles(folder, files)
  await writeFiles(folder, [{ path: INDEX_PATH, bytes: Buffer.from(JSON.stringify(index)) }])
  const builds = index.earlier.length
  return ok(
    `Brought along from ${live.origin}: ${files.length} files, of ${builds} earlier builds and ${index.pinned.length - 1} earlier versions.`,
  )
}
