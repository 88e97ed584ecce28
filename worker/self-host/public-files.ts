// What the files of a build are sent with: type, validator, and the headers that the build wrote to
// _headers for Cloudflare's asset server. The format of that file is Cloudflare's; of it, this reads
// what our build writes: a path with at most one `*`, and indented lines that set or remove a header.
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

export const HEADERS_FILE = '/_headers'

/** A module that exports `files` and `headers` (worker/files.d.ts). */
export async function publicFilesModule(folder: string): Promise<string> {
  const rules = readHeaderRules(await readFile(join(folder, HEADERS_FILE), 'utf8'))
  const combinations: string[] = []
  const files: Record<string, object> = {}
  for (const path of await pathsIn(folder)) {
    const bytes = await readFile(join(folder, path))
    const sent = JSON.stringify(headersFor(path, rules))
    if (!combinations.includes(sent)) combinations.push(sent)
    files[path] = {
      type: TYPES[extname(path)] ?? 'application/octet-stream',
      etag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`,
      bytes: bytes.length,
      headers: combinations.indexOf(sent),
    }
  }
  return `export const files = ${JSON.stringify(files)}\nexport const headers = [${combinations.join(',')}]\n`
}

/** Sorted, so that the same build makes the same module. Files with a dot first are not public. */
export async function pathsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(
      ({ parentPath, name }) => `/${relative(folder, join(parentPath, name)).replaceAll(sep, '/')}`,
    )
    .filter((path) => path !== HEADERS_FILE)
    .sort()
}

interface HeaderRule {
  readonly path: RegExp
  readonly lines: readonly string[]
}

/** In the order of the file, in which they are applied. */
export function readHeaderRules(text: string): HeaderRule[] {
  const rules: { path: RegExp; lines: string[] }[] = []
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    if (/^\s/.test(line)) rules.at(-1)?.lines.push(line.trim())
    else rules.push({ path: patternOf(line.trim()), lines: [] })
  }
  return rules
}

function patternOf(path: string): RegExp {
  const literal = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${literal.replace('*', '.*')}$`)
}

/** `! Name` removes what an earlier rule set; a name that comes twice has both values. */
export function headersFor(path: string, rules: readonly HeaderRule[]): [string, string][] {
  const headers = new Headers()
  for (const line of rules.filter((rule) => rule.path.test(path)).flatMap(({ lines }) => lines)) {
    if (line.startsWith('!')) headers.delete(line.slice(1).trim())
    else headers.append(line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim())
  }
  return [...headers]
}
