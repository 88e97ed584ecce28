// Where the content of a build is stored: in the script of the worker, or in Workers KV, if
// wrangler.toml has a namespace with the binding CONTENT.
import { readFile } from 'node:fs/promises'
import { parse } from 'smol-toml'
import * as z from 'zod'
import type { OutputFile } from '../../widget/tools/built-file.ts'
import type { StoredContent } from '../catalogue/store-content.ts'

export type ContentStorage = 'script' | 'kv'

export const CONTENT_BINDING = 'CONTENT'
/** Of a build: a file for each entry, under its key. It is no part of the public folder. */
export const CONTENT_FOLDER = 'content'

const Configuration = z.object({
  kv_namespaces: z.array(z.object({ binding: z.string() })).optional(),
})

export async function contentStorage(configuration: string): Promise<ContentStorage> {
  const read = Configuration.safeParse(parse(await readFile(configuration, 'utf8')))
  const namespaces = read.data?.kv_namespaces ?? []
  return namespaces.some(({ binding }) => binding === CONTENT_BINDING) ? 'kv' : 'script'
}

export function entryFiles(entries: StoredContent['entries']): OutputFile[] {
  return Object.entries(entries).map(([key, text]) => ({ path: key, bytes: Buffer.from(text) }))
}
