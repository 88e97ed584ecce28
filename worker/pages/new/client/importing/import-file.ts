// A file of an author as the text of a quiz: one of ours as it is, and those of other systems through
// their importer.
import { convert } from '../../../../../content/import/convert.ts'
import { formatOf, IMPORTERS, unknownFormat } from '../../../../../content/import/formats.ts'
import type { Finding, ImportFile } from '../../../../../content/import/importer.ts'
import { openFile } from '../../../../../content/import/open-file.ts'
import { slugOf } from '../../../../../content/markdown/slug.ts'
import type { OpenedFile } from '../messages.ts'

export async function importFile(name: string, bytes: Uint8Array): Promise<OpenedFile> {
  const file = await openFile(name, bytes)
  if (isOurs(file)) return { text: file.text, summary: `Opened ${name}.`, findings: [] }
  const importer = formatOf(file)
  if (!importer) return { summary: `${name} wasn’t opened.`, findings: [whyUnknown(file)] }
  const imported = importer.read(file, {})
  const words = name.replace(/(?<=.)\.[^.]*$/, '')
  const { markdown, questions, skipped, warnings } = convert(imported, {
    id: slugOf(words, new Set(), 'imported'),
    title: imported.title ?? words,
    lang: imported.lang ?? 'en',
    description: `Imported from ${name}.`,
  })
  const count = questions.length
  const from = `from ${name} (${importer.title})`
  const pictures = imported.pictures?.length ?? 0
  return {
    ...(markdown !== undefined && { text: markdown }),
    summary: `Imported ${count} of ${count + skipped.length} questions ${from}.`,
    findings: [...(pictures > 0 ? [PICTURES] : []), ...[...skipped, ...warnings].map(said)],
  }
}

const PICTURES =
  'The pictures of this file aren’t kept here. In a copy of the source, `npm run content -- import` writes them beside the quiz.'

/**
 * By its name, or by the title in its settings and its headings, which quizdown doesn’t have. Whatever
 * is wrong in it: the editor names each mistake.
 */
function isOurs({ name, text }: ImportFile): boolean {
  if (name.endsWith('.quiz.md')) return true
  const [before, settings = ''] = text.split(/^---/m)
  return before === '' && /^title:/m.test(settings) && /^## /m.test(text)
}

/** What the command line says, without its options. */
function whyUnknown(file: ImportFile): string {
  const finding = unknownFormat(file)
  if (finding.code !== 'unknown-format') return said(finding)
  return `It’s none of ${IMPORTERS.map(({ title }) => title).join(', ')}.`
}

function said({ line, inside, question, reason }: Finding): string {
  const place = inside === undefined ? `Line ${line}` : `${inside}, line ${line}`
  return `${place}: ${question === undefined ? '' : `“${question}”: `}${reason}`
}
