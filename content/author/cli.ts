// The author's command line: `npm run content -- check`.
//
//   check   every rule over every guide and quiz, and the revisions ledger.
//           Exit status 0: nothing to say, or warnings only. 1: at least one error.
//
// Argument parsing and exit codes only; the rules stand in their own files.
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { catalogue } from '../catalogue.ts'
import type { Ledger } from '../ledger.ts'
import { checkCatalogue } from './check.ts'
import { type Diagnostic, formatDiagnostic } from './diagnostic.ts'
import { EMPTY_LEDGER, verifyLedger } from './ledger.ts'

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const LEDGER = 'content/revisions.json'

const [command] = process.argv.slice(2)
if (command === 'check') process.exitCode = await check()
else {
  console.error('Usage: npm run content -- check')
  process.exitCode = 64
}

async function check(): Promise<number> {
  const diagnostics = [
    ...checkCatalogue(catalogue, await readSources()),
    ...verifyLedger(await readLedger(), catalogue).map(ledgerDiagnostic),
  ]
  for (const diagnostic of diagnostics) console.log(formatDiagnostic(diagnostic))
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const questions = catalogue.quizzes.reduce((sum, quiz) => sum + quiz.questions.length, 0)
  const translations = catalogue.translations?.length ?? 0
  console.log(
    `content: ${catalogue.guides.length} guides, ${catalogue.quizzes.length} quizzes, ${questions} questions, ${translations} translations; ${errors} errors, ${diagnostics.length - errors} warnings`,
  )
  return errors > 0 ? 1 : 0
}

/** Texts of the authored files, by path, so that findings can name a line. */
async function readSources(): Promise<Record<string, string>> {
  const sources: Record<string, string> = {}
  for (const folder of ['content/guides', 'content/quizzes']) {
    // Translations stand in a folder of their language. A site without content has no folder.
    const names = await readdir(join(ROOT, folder), { recursive: true }).catch(() => [])
    for (const name of names.filter((one) => one.endsWith('.ts'))) {
      const path = `${folder}/${name}`
      sources[path] = await readFile(join(ROOT, path), 'utf8')
    }
  }
  return sources
}

async function readLedger(): Promise<Ledger> {
  const text = await readFile(join(ROOT, LEDGER), 'utf8').catch(() => undefined)
  return text === undefined ? EMPTY_LEDGER : JSON.parse(text)
}

function ledgerDiagnostic(problem: string): Diagnostic {
  return { severity: 'error', code: 'ledger', message: `the ledger: ${problem}`, file: LEDGER }
}
