// What `content -- import` says about each file.
import { counted } from '../../common/numbers/format.ts'
import type { Converted } from '../../import/convert.ts'
import type { Finding } from '../../import/importer.ts'

export function print(file: string, severity: string, finding: Finding): void {
  const { line, column, inside, code, question, reason } = finding
  const place = [inside ? `${file}!${inside}` : file, line, ...(column ? [column] : [])].join(':')
  const about = question === undefined ? '' : `question "${question}": `
  console.log(`${place}  ${severity}  ${code}  ${about}${reason}`)
}

export function printConverted(file: string, converted: Converted): void {
  for (const finding of converted.skipped) print(file, 'skipped', finding)
  for (const finding of converted.warnings) print(file, 'warning', finding)
  console.log(summaryOf(file, converted))
}

function summaryOf(file: string, { questions, skipped, warnings }: Converted): string {
  const types = Object.entries(Object.groupBy(questions, ({ question }) => question.type))
  const counts = types.map(([type, list]) => `${list?.length} ${type}`).join(', ')
  const all = questions.length + skipped.length
  return `${file}: ${counted(all, 'question')}, ${questions.length} imported${counts && ` (${counts})`}, ${skipped.length} skipped, ${counted(warnings.length, 'warning')}`
}
