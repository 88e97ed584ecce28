// The binding ASSETS without Cloudflare: the files of the build and of earlier ones
// (../served-files.ts), which a disk service of workerd reads. That service knows no types and no
// validators, and lists folders. So only paths of files that the bundle was made with are asked of it.
import { files, type PublicFile } from 'selfcheck:files'
import { matchesEtag } from '../../http/document.ts'

const FILES: ReadonlyMap<string, PublicFile> = new Map(Object.entries(files))

/** Answers a GET or HEAD for a file of the build as the platform does, 404 for all else. */
export async function serveFile(disk: Fetcher, request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  const file = FILES.get(pathname)
  if (!file) return new Response(null, { status: 404 })
  const sent = new Headers({ ETag: file.etag, 'Content-Type': file.type })
  if (matchesEtag(request.headers.get('If-None-Match') ?? undefined, file.etag))
    return new Response(null, { status: 304, headers: sent })
  if (request.method === 'HEAD') {
    sent.set('Content-Length', String(file.bytes))
    return new Response(null, { headers: sent })
  }
  const found = await disk.fetch(`http://files${pathname}`)
  // The file was there when the service started: a later bundle has removed it.
  if (!found.ok) throw new Error(`The file ${pathname} of this build is gone.`)
  return new Response(found.body, { headers: sent })
}
