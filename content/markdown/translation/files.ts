// Which Markdown files are translations: those in a folder named by a language whose id is that of a
// file in the folder above. Any other file is a guide or a quiz of its own.

export interface MarkdownFile {
  readonly id: string
  /** From the root of the repository. */
  readonly path: string
  readonly source: string
}

interface TranslationFile {
  /** The name of the folder. */
  readonly tag: string
  /** The file that it translates. Absent: a typed one. */
  readonly of?: MarkdownFile
}

/** `typed` are the paths of typed files. */
export function translationsIn(
  files: readonly MarkdownFile[],
  typed: readonly string[],
): Map<MarkdownFile, TranslationFile> {
  const found = files.flatMap((file): (readonly [MarkdownFile, TranslationFile])[] => {
    const [, above = '', tag = '', name] = /^(.*)\/([^/]+)\/([^/]+)$/.exec(file.path) ?? []
    if (!isTag(tag)) return []
    const of = files.find(({ path }) => path === `${above}/${name}`)
    const isOfTyped = typed.includes(`${above}/${file.id}.ts`)
    return of || isOfTyped ? [[file, { tag, ...(of && { of }) }]] : []
  })
  return new Map(found)
}

/** Whether a folder could be named by a language; `check` says if the tag is written wrongly. */
export function isTag(name: string): boolean {
  try {
    return new Intl.Locale(name).language.length <= 3
  } catch {
    return false
  }
}
