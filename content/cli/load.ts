// Loads the content of the site: what catalogue.ts lists, the Markdown files, and site.ts. A file that
// does not load is a finding like any other, with its file and line, and not a crash of the command.
import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { err, ok, type Result } from '../common/result.ts'
import type { Diagnostic } from '../lint/support/diagnostic.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Site } from '../model/site.ts'
import { readMarkdownFiles } from './markdown-files.ts'

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export async function loadCatalogue(): Promise<Result<Catalogue, Diagnostic>> {
  try {
    const { catalogue } = await import('../catalogue.ts')
    const { guides, quizzes, translations } = await readMarkdownFiles(catalogue)
    return ok({
      guides: [...catalogue.guides, ...guides],
      quizzes: [...catalogue.quizzes, ...quizzes],
      translations: [...(catalogue.translations ?? []), ...translations],
    })
  } catch (error) {
    return err(describeFailure(error))
  }
}

export async function loadSite(): Promise<Result<Site, Diagnostic>> {
  try {
    return ok((await import('../site.ts')).site)
  } catch (error) {
    return err(describeFailure(error))
  }
}

function describeFailure(error: unknown): Diagnostic {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
  const { file, line } = missingImport(message) ?? placeIn(stack)
  const what = message.replaceAll(`${ROOT}/`, '')
  return {
    severity: 'error',
    code: 'does-not-load',
    message: `${what}; none of the content can be read; correct the file`,
    file: file === undefined ? 'content/catalogue.ts' : relative(ROOT, file),
    ...(line !== undefined && { line }),
  }
}

interface Place {
  readonly file?: string
  readonly line?: number
}

/** Node names the importing file, and not the line of the import. */
function missingImport(message: string): Place | undefined {
  const [, missing, file] = /^Cannot find \w+ '(.*)' imported from (.*)$/.exec(message) ?? []
  if (missing === undefined || file === undefined) return undefined
  const isMissing = ([, specifier = '']: RegExpMatchArray) =>
    join(dirname(file), specifier) === missing
  const lines = readFileSync(file, 'utf8').split('\n')
  const index = lines.findIndex((line) => [...line.matchAll(/['"]([^'"]+)['"]/g)].some(isMissing))
  return index === -1 ? { file } : { file, line: index + 1 }
}

/** A stack begins with the place of a syntax error; else the authored file on top is at fault. */
function placeIn(stack: string): Place {
  const places = [...stack.matchAll(/(?:file:\/\/)?(\/[^\s():]+\.ts):(\d+)/g)]
    .map(([, file = '', line]): Place => ({ file: decodeURI(file), line: Number(line) }))
    .filter(({ file = '' }) => file.startsWith(join(ROOT, 'content/')))
  const authored = /^content\/(guides|quizzes|catalogue\.ts|site\.ts)/
  return places.find(({ file = '' }) => authored.test(relative(ROOT, file))) ?? places[0] ?? {}
}
