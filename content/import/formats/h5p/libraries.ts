// Finds the questions in the content of an H5P package: the content itself, or what a set, a book,
// a presentation or a video holds, as deep as it may be.
import { lineOfEach } from '../../text/json-lines.ts'

export interface Library {
  readonly line: number
  /** Such as `H5P.MultiChoice`, without its version. */
  readonly type: string
  readonly params: unknown
  /** Its author and licence, apart from those of the package. */
  readonly metadata: unknown
  /** Others stand inside of it. */
  readonly isHolder: boolean
}

/** Deeper than books of sets of questions are; what is below is not looked at. */
const MAX_DEPTH = 40

/** `isLeaf` says of a type that nothing inside of it is looked at. */
export function librariesIn(
  text: string,
  content: unknown,
  root: string,
  isLeaf: (type: string) => boolean,
): Library[] {
  const lines = lineOfEach(text, 'library')
  const found: Library[] = []
  let count = 0
  /** Counts every library, since their lines are known by their order alone. */
  function walk(value: unknown, depth: number, isInside: boolean): void {
    if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return
    const isLibrary = 'library' in value && typeof value.library === 'string' && 'params' in value
    const type = isLibrary ? typeOf(String(value.library)) : undefined
    const params = isLibrary ? value.params : undefined
    const metadata = isLibrary && 'metadata' in value ? value.metadata : undefined
    const library = { line: 1, type: type ?? '', params, metadata, isHolder: false }
    if (type !== undefined && isInside) found.push(library)
    const before = found.length
    for (const [key, child] of Object.entries(value)) {
      if (key === 'library') library.line = lines[count++] ?? 1
      walk(child, depth + 1, isInside && !(type !== undefined && isLeaf(type)))
    }
    library.isHolder = found.length > before
  }
  walk(content, 0, !isLeaf(root))
  const whole = { line: 1, type: root, params: content, metadata: undefined, isHolder: true }
  return [whole, ...found]
}

export const typeOf = (library: string) => library.split(' ')[0] ?? ''
