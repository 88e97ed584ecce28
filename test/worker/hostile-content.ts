// Content in which each text is one that tries to become more than text, and the pages that show it.
import { expect } from 'vitest'
import type { Catalogue } from '../../content/model/catalogue.ts'
import type { CheckQuiz } from '../../content/model/quiz.ts'
import { teaCatalogue } from './canaries.ts'
import { type App, visit } from './routes.ts'

/** What a text is not, in content. */
const KEPT = ['id', 'lang', 'kind', 'type', 'key', 'section', 'from', 'published', 'value']

/** The content of canaries.ts with another text for each of its own. */
export function catalogueOf(textAt: (place: number) => string | undefined): Catalogue {
  let next = 0
  const replaced = (value: unknown, name = ''): unknown => {
    if (KEPT.includes(name)) return value
    if (typeof value === 'string') return textAt(next++)
    if (Array.isArray(value)) return value.map((one) => replaced(one))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one, key)]))
  }
  const [quiz] = teaCatalogue().quizzes.map((one) => replaced(one)) as unknown as [CheckQuiz]
  return { guides: quiz.guide ? [quiz.guide] : [], quizzes: [quiz] }
}

const answered = 'pour=boiling&kinds=green&dried=true&steep=long'
export const PAGES: readonly (readonly [path: string, form: string])[] = [
  ['/', ''],
  ['/q/tea', ''],
  ['/q/tea', answered],
  ['/e/q/tea', ''],
  ['/g/tea', ''],
  ['/e/g/tea', ''],
]

/** The HTML of a page, or of the answer to its form. */
export async function showPage(app: App, path: string, form: string): Promise<string> {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
  const init = form === '' ? {} : { method: 'POST', headers, body: form }
  const page = await visit(app, path, init)
  expect(page.status).toBe(200)
  expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
  return page.text()
}
