// A file of an author as the text of a quiz: one of ours as it is, and those of other systems through
// their importer.
import { convert } from '../../../../../content/import/convert.ts'
import { formatOf, unknownFormat } from '../../../../../content/import/formats.ts'
import type { Finding, ImportFile } from '../../../../../content/import/importer.ts'
import { openFile } from '../../../../../content/import/open-file.ts'
import { readQuiz } from '../../../../../content/markdown/read-quiz.ts'
import { slugOf } from '../../../../../content/markdown/slug.ts'
import type { OpenedFile } from '../messages.ts'

export async function importFile(name: string, bytes: Uint8Array): Promise<OpenedFile> {
  const file = await openFile(name, bytes)
  if (isOurs(file)) return { text: file.text, summary: `Opened ${name}.`, findings: [] }
  const importer = formatOf(file)
  if (!importer) return { summary: `${name} wasn’t opened.`, findings: [said(unknownFormat(file))] }
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
    findings: [
      ...(pictures > 0 ? [PICTURES] : []),
      ...skipped.map((finding) => `Skipped, ${said(finding)}`),
      ...warnings.map((finding) => `Changed, ${said(finding)}`),
    ],
  }
}

const PICTURES =
  'The pictures of this file aren’t kept here. In a copy of the source, `npm run content -- import` writes them beside the quiz.'

/** By its name, or because it can be read without mistakes: other systems use Markdown too. */
function isOurs({ name, text }: ImportFile): boolean {
  if (name.endsWith('.quiz.md')) return true
  if (!text.startsWith('---')) return false
  const { value, problems } = readQuiz('quiz', text, new Map())
  const errors = problems.filter(({ code }) => code !== 'guide')
  return value !== undefined && value.questions.length > 0 && errors.length === 0
}

function said({ line, inside, question, reason }: Finding): string {
  const place = inside === undefined ? `line ${line}` : `${inside}, line ${line}`
  return `${place}: ${question === undefined ? '' : `“${question}”: `}${reason}`
}
