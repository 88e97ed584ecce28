// Reads and writes the ledger in its files, content/revisions/<quiz>.json. One file for each quiz
// lets two branches release different quizzes without a conflict.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { err, ok, type Result } from '../common/result.ts'
import type { Ledger } from './ledger.ts'
import { QuizLedger } from './ledger-shape.ts'
import { hasConflict, type Side, sideOf } from './merge-conflict.ts'

const FOLDER = dirname(fileURLToPath(import.meta.url))

/** The path of the file of a quiz, from the root of the repository. */
export const ledgerFile = (quiz: string) => `content/revisions/${quiz}.json`

/** The error is a sentence that names the file. With `keep`, a merge conflict is no error. */
export async function readLedger(folder = FOLDER, keep?: Side): Promise<Result<Ledger, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  const quizzes: [string, QuizLedger][] = []
  for (const name of names) {
    const quiz = name.slice(0, -'.json'.length)
    const text = await readFile(join(folder, name), 'utf8')
    const isConflict = hasConflict(text)
    if (isConflict && !keep) return err(`${ledgerFile(quiz)} ${CONFLICT}`)
    const read = parseQuizLedger(isConflict && keep ? sideOf(text, keep) : text)
    if (!read) {
      return err(`${ledgerFile(quiz)} isn’t a ledger file. Restore it from version control.`)
    }
    quizzes.push([quiz, read])
  }
  // Sorted by number, so that the ledger does not depend on the order of a directory listing.
  quizzes.sort(([, one], [, other]) => one.number - other.number)
  return ok({ quizzes: Object.fromEntries(quizzes) })
}

/** Also what `check` says about rows of two branches in one file without a conflict. */
export const CONFLICT =
  'has the revisions of two merged branches; share links name a revision by its number, so only one branch’s can stay; run "npm run content -- release", which keeps those of the branch that you merged into and releases the rest anew, or with "--keep-theirs" those of the branch that you merged: keep those of the branch that was deployed'

/** The quizzes whose files have a merge conflict. */
export async function conflictedQuizzes(folder = FOLDER): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  return names
    .filter((_, index) => hasConflict(texts[index] ?? ''))
    .map((name) => name.slice(0, -'.json'.length))
}

function parseQuizLedger(text: string): QuizLedger | undefined {
  try {
    const value = JSON.parse(text)
    // Not the parsed copy: rows are compared as JSON, so their keys must keep their order.
    return QuizLedger.safeParse(value).success ? value : undefined
  } catch {
    return undefined
  }
}

export async function writeLedger(
  { quizzes }: Ledger,
  ids: readonly string[],
  folder = FOLDER,
): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const id of ids) {
    const text = `${JSON.stringify(quizzes[id], null, 2)}\n`
    await writeFile(join(folder, `${id}.json`), text)
  }
}
