// What `content -- import` is asked for, and what is wrong with that.
import { stat } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { isEncoding } from '../../import/decode.ts'
import { readMap } from '../../import/formats/table/map.ts'
import { IMPORTERS, importerOf } from '../../import/formats.ts'
import { isTag } from '../../lint/support/language.ts'

export interface ImportRequest {
  readonly paths: readonly string[]
  /** Reads and reports, and writes no quiz. */
  readonly isDryRun: boolean
  /** Writes a typed file, `defineQuiz(…)`, in place of Markdown. */
  readonly isTyped?: boolean
  /** Exit code 1 if anything was skipped. */
  readonly isStrict: boolean
  readonly from?: string | undefined
  readonly map?: string | undefined
  readonly encoding?: string | undefined
  readonly lang?: string | undefined
  /** A file or, for several, a folder. Absent: content/quizzes. */
  readonly out?: string | undefined
  readonly report?: string | undefined
  /** The folder for pictures. Absent: pictures/ beside the quiz. */
  readonly assets?: string | undefined
  readonly root?: string
}

/** Whether `--out` names the file itself. Otherwise it names the folder. */
export const isOneFile = (out: string, isTyped = false) =>
  extname(out) === (isTyped ? '.ts' : '.md')

/** In one line. Undefined: nothing is wrong. `files` is how many there are to import. */
export async function wrongUsage(
  request: ImportRequest,
  files: number,
  root: string,
): Promise<string | undefined> {
  const { from, map, encoding, lang, out, assets, isTyped } = request
  if (from !== undefined && !importerOf(from)) {
    const known = IMPORTERS.map(({ id }) => id).join(', ')
    return `there is no format "${from}"; --from takes one of ${known}`
  }
  if (isTyped && assets !== undefined)
    return '--assets goes with Markdown; a typed file names its pictures from content/'
  if (encoding !== undefined && !isEncoding(encoding))
    return `there is no encoding "${encoding}"; utf-8 and windows-1252 are two`
  if (lang !== undefined && !isTag(lang))
    return `--lang has "${lang}"; write a language as en, es or pt-BR`
  const columns = map === undefined ? undefined : readMap(map)
  if (columns && !columns.ok) return columns.error
  return out === undefined ? undefined : wrongOut(out, isTyped, files, root)
}

async function wrongOut(out: string, isTyped = false, files: number, root: string) {
  const isFolder = (await stat(resolve(root, out)).catch(() => undefined))?.isDirectory()
  if (isOneFile(out, isTyped))
    return files > 1
      ? `--out names one file, and there are ${files} to import; name a folder`
      : undefined
  if (extname(out) === '' || isFolder || /[/\\]$/.test(out)) return undefined
  const ending = isTyped ? '.ts' : '.quiz.md'
  return `--out has "${out}"; name a file that ends in ${ending}, or a folder with "/" at its end`
}
