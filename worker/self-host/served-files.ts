// The folder that workerd serves: a copy of the files of the build, and the files of earlier builds
// that cached loaders, open pages and other sites still request (worker/tools/deploy/carry-over.ts).
// It is a copy because the next build deletes dist/public, also while a service runs.
import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { err, ok, type Result } from '../../content/common/result.ts'
import { writeFiles } from '../../widget/tools/built-file.ts'
import { type ChunkIndex, INDEX_PATH, parseIndex } from '../tools/chunk-index.ts'
import { carryOver, type EarlierFiles } from '../tools/deploy/carry-over.ts'
import { pathsIn } from './public-files.ts'

/**
 * Brings the folder `served` from the build before to this one. The error is a sentence, and nothing
 * is written then.
 */
export async function updateServedFiles(
  built: string,
  served: string,
): Promise<Result<undefined, string>> {
  const current = await readIndex(built)
  if (!current.ok) return current
  const before = existsSync(join(served, INDEX_PATH)) ? await readIndex(served) : current
  const carried = before.ok ? await carryOver(filesIn(served), before.value, current.value) : before
  if (!carried.ok)
    return err(
      `${carried.error} To serve this build without the files of earlier ones, delete ${served}.`,
    )
  const { files, index } = carried.value
  const own = await pathsIn(built)
  // One by one: a site can have thousands of cards.
  for (const path of own.filter((one) => one !== INDEX_PATH))
    await writeFiles(served, [{ path, bytes: await readFile(join(built, path)) }])
  // The index is written after the files that it lists, and before others are removed.
  await writeFiles(served, [{ path: INDEX_PATH, bytes: Buffer.from(JSON.stringify(index)) }])
  const kept = new Set([...own, ...files.map(({ path }) => path)])
  for (const path of (await pathsIn(served)).filter((one) => !kept.has(one)))
    await rm(join(served, path))
  return ok(undefined)
}

async function readIndex(folder: string): Promise<Result<ChunkIndex, string>> {
  const file = join(folder, INDEX_PATH)
  const index = parseIndex(await readFile(file, 'utf8'))
  return index.ok ? index : err(`${file} ${index.error}.`)
}

function filesIn(folder: string): EarlierFiles {
  return {
    place: folder,
    read: async ({ path }) => {
      const file = join(folder, path)
      return existsSync(file) ? ok(await readFile(file)) : err(`${file} is gone.`)
    },
  }
}
