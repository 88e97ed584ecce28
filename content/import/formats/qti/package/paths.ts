// Paths inside a package, as its files write them.

/** Undefined: an address of the web, or a path that leaves the package. */
export function pathFrom(folder: string, href: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(href)) return undefined
  const [path = ''] = href.split(/[?#]/, 1)
  const parts = path.startsWith('/') ? [] : folder.split('/')
  for (const part of decoded(path).replaceAll('\\', '/').split('/')) {
    if (part === '..' && parts.filter(Boolean).length === 0) return undefined
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.filter(Boolean).join('/')
}

export const folderOf = (path: string) => path.slice(0, Math.max(path.lastIndexOf('/'), 0))

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
