// Everything that `check` reports and that `release` refuses to publish.
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Result } from '../common/result.ts'
import { type Inspection, inspectCatalogue } from '../lint/check.ts'
import { type Diagnostic, formatDiagnostic } from '../lint/support/diagnostic.ts'
import type { Sources } from '../lint/support/locate.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Ledger } from '../revisions/ledger.ts'
import { ledgerFile } from '../revisions/ledger-files.ts'
import { verifyLedger } from '../revisions/verify-ledger.ts'
import { readMarkdownFiles } from './markdown-files.ts'
import { readPictures } from './pictures.ts'
import { findInSite } from './site/read-site.ts'
import { findUnread } from './sources/unread-files.ts'

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export async function findDiagnostics(
  catalogue: Catalogue,
  ledger: Result<Ledger, string>,
): Promise<Inspection> {
  const { diagnostics, sources } = await readMarkdownFiles(catalogue)
  const { findings, allowed } = inspectCatalogue(
    catalogue,
    { ...(await readTypedFiles()), ...sources },
    await readPictures(catalogue),
  )
  const inLedger = ledger.ok
    ? verifyLedger(ledger.value).map(({ quiz, message }) =>
        ledgerError(ledgerFile(quiz), `the ledger of quiz "${quiz}": ${message}`),
      )
    : [ledgerError('content/revisions', ledger.error)]
  const around = [...(await findInSite()), ...(await findUnread(ROOT))]
  return { findings: [...around, ...diagnostics, ...findings, ...inLedger], allowed }
}

function ledgerError(file: string, message: string): Diagnostic {
  return { severity: 'error', code: 'ledger', message, file }
}

export function errorsIn(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === 'error')
}

/** The authored files by path, so that a finding can name its line. */
export async function readSources(): Promise<Sources> {
  return { ...(await readTypedFiles()), ...(await readMarkdownFiles()).sources }
}

async function readTypedFiles(): Promise<Sources> {
  const sources: Record<string, string> = {}
  for (const folder of ['content/guides', 'content/quizzes']) {
    // Translations are in a subfolder for each language. A site may have deleted the folder.
    const names = await readdir(join(ROOT, folder), { recursive: true }).catch(() => [])
    for (const name of names.filter((one) => one.endsWith('.ts'))) {
      const path = `${folder}/${name}`
      sources[path] = await readFile(join(ROOT, path), 'utf8')
    }
  }
  return sources
}

/** For the tools that print findings, which may not import the rules. */
export { formatDiagnostic }
