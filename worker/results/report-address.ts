// Where a reader reports a question: the address that its author set, with what they need
// to find it. Only whoever shows the question knows in which order, so a place is left.
import type { Question } from '../../content/model/question.ts'
import type { OpenQuiz } from '../catalogue/catalogue.ts'

/** Stands where the ids of options or items go, in the order shown, separated by commas. */
export const ORDER_PLACE = '{order}'

/** Undefined where the author set none. */
export function reportAddress(open: OpenQuiz, { id }: Pick<Question, 'id'>): string | undefined {
  const { report, id: quiz } = open.quiz
  if (report === undefined) return undefined
  const facts = { quiz, question: id, revision: String(open.revisions.questions[id] ?? '') }
  return report.startsWith('mailto:') ? mail(report, facts) : page(report, facts)
}

function page(address: string, facts: Readonly<Record<string, string>>): string {
  const url = new URL(address)
  for (const [name, value] of Object.entries(facts)) url.searchParams.set(name, value)
  const { hash } = url
  url.hash = ''
  return `${url.href}&order=${ORDER_PLACE}${hash}`
}

/** RFC 6068: spaces are %20, never +, and lines end with CRLF. What the author set stays. */
function mail(address: string, facts: Readonly<Record<string, string>>): string {
  const subject = `${facts.quiz}: ${facts.question}`
  const body = [...Object.entries(facts).map(([name, value]) => `${name}: ${value}`), 'order: ']
  const fields = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.join('\r\n'))}`
  return `${address}${address.includes('?') ? '&' : '?'}${fields}${ORDER_PLACE}`
}

/** With the order in its place. */
export function withOrder(address: string, ids: readonly string[]): string {
  return address.replace(ORDER_PLACE, encodeURIComponent(ids.join(',')))
}
