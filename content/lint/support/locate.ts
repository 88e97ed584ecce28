// Finds the place of a piece of content in the text of its file. It searches for ids, because an
// imported value has no line number.

/** The text of every authored file, by its path from the root of the repository. */
export type Sources = Readonly<Record<string, string>>

/** Matches `id: 'x'`, and `{#x` in Markdown. */
export function idAt(id: string): RegExp {
  return new RegExp(`\\bid['"]?:\\s*(['"\`])${escaped(id)}\\1|\\{#${escaped(id)}(?=[\\s}])`)
}

/** Matches `x:` or `'x':`, and `{#x` in Markdown. */
export function keyAt(key: string): RegExp {
  return new RegExp(`(?<![\\w$-])(['"]?)${escaped(key)}\\1\\s*:|\\{#${escaped(key)}(?=[\\s}])`)
}

/** Matches the address of a picture, as Markdown has it: `](x` or `](<x`. */
export function pictureAt(address: string): RegExp {
  return new RegExp(`\\]\\(\\s*<?${escaped(address)}`)
}

/** A place in a file, from 1. */
interface Place {
  readonly line: number
  readonly column: number
}

/**
 * The place of the last step. Each step is searched for behind the one before it. A Markdown file
 * has no word for some steps to a question, such as `questions`.
 */
export function placeOf(text: string, steps: readonly RegExp[]): Place | undefined {
  let at = -1
  for (const step of steps) {
    const found = text.slice(at + 1).search(step)
    if (found === -1 && at === -1) continue
    if (found === -1) break
    at += found + 1
  }
  if (at === -1) return undefined
  const lines = text.slice(0, at).split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

/** The files that declare a guide or a quiz. The file named after it comes first. */
export function filesOf(sources: Sources, folder: 'guides' | 'quizzes', id: string): string[] {
  const ending = folder === 'guides' ? '.guide.md' : '.quiz.md'
  // A translation in Markdown has the name of its source, and stands in a folder below it.
  const isOfTyped = (path: string) => path.replace(/(?<![^/])[^/]+\/[^/]+$/, `${id}.ts`) in sources
  const named =
    Object.keys(sources).find((path) => path.endsWith(`/${id}${ending}`) && !isOfTyped(path)) ??
    `content/${folder}/${id}.ts`
  const others = Object.entries(sources)
    .filter(([path, text]) => path.startsWith(`content/${folder}/`) && idAt(id).test(text))
    .map(([path]) => path)
    .filter((path) => path !== named)
  return named in sources || others.length === 0 ? [named, ...others] : others
}

/** The file of a translation, in a subfolder for its language. */
export function fileOfTranslation(
  sources: Sources,
  folder: 'guides' | 'quizzes',
  { lang, id }: { readonly lang: string; readonly id: string },
): string {
  const ending = folder === 'guides' ? '.guide.md' : '.quiz.md'
  const inMarkdown = Object.keys(sources).find((path) => path.endsWith(`/${lang}/${id}${ending}`))
  if (inMarkdown !== undefined) return inMarkdown
  const named = `content/${folder}/${lang}/${id}.ts`
  const langField = new RegExp(`\\blang:\\s*(['"\`])${escaped(lang)}\\1`)
  const others = Object.entries(sources)
    .filter(([path, text]) => path.startsWith(`content/${folder}/`) && langField.test(text))
    .map(([path]) => path)
  return named in sources ? named : (others[0] ?? named)
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
