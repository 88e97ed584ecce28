// Style sheets of the build.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { transform } from 'lightningcss'
import type { BuiltFile } from './built-file.ts'

/**
 * Joins style sheets in this order, and `generated` rules before them, under a name with the hash of
 * their bytes.
 */
export async function bundleCss(
  root: string,
  sources: readonly string[],
  name: string,
  generated = '',
): Promise<BuiltFile> {
  const read = sources.map(async (source) =>
    minifyCss(join(root, source), await readFile(join(root, source))),
  )
  const bytes = Buffer.concat([
    minifyCss(name, Buffer.from(generated)),
    ...(await Promise.all(read)),
  ])
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 8)
  return { path: `c/${name}-${hash}.css`, bytes, inputs: sources }
}

export function minifyCss(filename: string, code: Uint8Array): Buffer {
  return Buffer.from(transform({ filename, code, minify: true }).code)
}
