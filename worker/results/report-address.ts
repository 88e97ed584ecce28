// The address at which a reader reports a question: the address that the author set, with the
// ids that the author needs. The server does not know the order in which options were shown,
// so the address has a placeholder for it, which the widget or the page fills in.
import type { Question } from '../../content/model/question.ts'
import type { OpenQuiz } from '../catalogue/opened.ts'

/** Stands for the ids of options or items in the order shown, separated by commas. */
const ORDER_PLACEHOLDER = '{order}'

/** Undefined if the author set no address. */
export function reportAddress(open: OpenQuiz, { id }: Pick<Question, 'id'>): string | undefined {
  const { report, id: quiz } = open.quiz
  if (report === undefined) return undefined
  const fields = { quiz, question: id, revision: String(open.revisions.questions[id] ?? '') }
  return report.startsWith('mailto:') ? mailAddress(report, fields) : pageAddress(report, fields)
}

type Fields = Readonly<Record<string, string>>

function pageAddress(address: string, fields: Fields): string {
  const url = new URL(address)
  for (const [name, value] of Object.entries(fields)) url.searchParams.set(name, value)
  const { hash } = url
  url.hash = ''
  return `${url.href}&order=${ORDER_PLACEHOLDER}${hash}`
}

/** RFC 6068: a space is %20 and never +, and lines end with CRLF. Fields of the author stay. */
function mailAddress(address: string, fields: Fields): string {
  const subject = encodeURIComponent(`${fields.quiz}: ${fields.question}`)
  const lines = [...Object.entries(fields).map(([name, value]) => `${name}: ${value}`), 'order: ']
  const body = encodeURIComponent(lines.join('\r\n'))
  const separator = address.includes('?') ? '&' : '?'
  return `${address}${separator}subject=${subject}&body=${body}${ORDER_PLACEHOLDER}`
}

export function withOrder(address: string, ids: readonly string[]): string {
  return address.replace(ORDER_PLACEHOLDER, encodeURIComponent(ids.join(',')))
}
