// The address of a picture as a file writes it, which is the way back of markdown/file-reader.ts.

/** `path` begins in content/, and `folder` is where the file is. An address of the web stays. */
export function pictureSource(path: string, folder: string): string {
  if (/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(path)) return path
  const to = path.split('/')
  const from = folder.split('/').filter((part) => part !== '')
  const different = from.findIndex((part, index) => part !== to[index])
  const shared = different === -1 ? from.length : different
  const up = from.slice(shared).map(() => '..')
  return [...up, ...to.slice(shared).map(encodeURIComponent)].join('/')
}
