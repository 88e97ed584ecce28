// What the files of a build are sent with: type and validator, as Cloudflare's asset server does. The
// worker sets all other headers.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
}

/** A module that exports `files` (worker/files.d.ts). */
export async function publicFilesModule(folder: string): Promise<string> {
  const files: Record<string, object> = {}
  for (const path of await pathsIn(folder)) {
    const bytes = await readFile(join(folder, path))
    files[path] = {
      type: TYPES[extname(path)] ?? 'application/octet-stream',
      etag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`,
      bytes: bytes.length,
    }
  }
  return `export const files = ${JSON.stringify(files)}\n`
}

/** Sorted, so that the same build makes the same module. Files with a dot first are not public. */
export async function pathsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(
      ({ parentPath, name }) => `/${relative(folder, join(parentPath, name)).replaceAll(sep, '/')}`,
    )
    .sort()
}
