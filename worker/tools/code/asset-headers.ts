// dist/public/_headers: what the platform's asset server adds to files that have a hash or a version in
// their names.
import { CACHE } from '../../http/cache.ts'
import { PICTURE_HEADERS, SHARED_HEADERS, VERSION_HEADER } from '../../http/headers.ts'

/** The headers that the platform's asset server adds to existing files, never to a 404. */
export function assetHeaders(version: string): string {
  const ofRelease = { [VERSION_HEADER]: version, 'Cache-Control': CACHE.immutable }
  const immutable = { ...SHARED_HEADERS, ...ofRelease }
  const rules: Record<string, Record<string, string>> = {
    '/c/*': immutable,
    '/m/*': { ...PICTURE_HEADERS, ...ofRelease },
    '/og/*': immutable,
    '/v*/self-check.js': immutable,
    '/c/index.json': { '! Cache-Control': '', 'Cache-Control': CACHE.content },
  }
  const lines = Object.entries(rules).flatMap(([path, headers]) => [
    path,
    ...Object.entries(headers).map(([name, value]) =>
      value ? `  ${name}: ${value}` : `  ${name}`,
    ),
  ])
  return `${lines.join('\n')}\n`
}
