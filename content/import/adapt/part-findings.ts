// What becomes of the categories and tags of a question bank. What
// concerns many questions at once is said once.
import type { Place } from '../draft.ts'
import type { Finding } from '../importer.ts'

/** A category where it begins, or a question with its tags. */
interface Part extends Place {
  readonly path?: string
  readonly tags?: readonly string[]
}

export function partFindings(categories: readonly Part[], questions: readonly Part[]): Finding[] {
  const findings: Finding[] = []
  const add = (code: string, reason: string, { line = 1, column }: Partial<Place> = {}) => {
    findings.push({ code, reason, line, ...(column !== undefined && { column }) })
  }
  const some = (names: readonly string[]) => names.join(', ').slice(0, 200)
  const paths = [...new Set(categories.map(({ path }) => path))].filter((path) => path)
  if (paths.length > 1) {
    const names = some(paths.map(String))
    add(
      'categories',
      `its ${paths.length} categories become sets of one quiz: ${names}.`,
      categories[0],
    )
  }
  const tagsOf = ({ tags = [] }: Part) => [...new Set(tags)]
  const counts = new Map<string, number>()
  for (const tag of questions.flatMap(tagsOf)) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  const isShared = (tag: string) => counts.get(tag) === questions.length
  const tags = [...counts.keys()]
  const tagged = questions.find((one) => tagsOf(one).length > 0)
  const [shared, own] = [tags.filter(isShared), tags.filter((tag) => !isShared(tag))]
  if (own.length > 0) add('tags', `its tags become sets of the quiz: ${some(own)}.`, tagged)
  if (shared.length > 0)
    add(
      'tags-dropped',
      `all of its questions have the same tags, which have no place here: ${some(shared)}.`,
      tagged,
    )
  return findings
}
