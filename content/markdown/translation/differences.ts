// What scores in a question comes from the source of a translation. A translation may leave it out or
// repeat it, as a copy of the file does; what differs is reported.
import type { AnyQuestion } from '../../model/quiz.ts'
import type { FileReader } from '../file-reader.ts'
import type { Place } from '../problems.ts'

/** Whether its texts can stand for those of the source. What differs is reported at `at`. */
export function fitsSource(
  reader: FileReader,
  question: AnyQuestion,
  source: AnyQuestion,
  at: Place | undefined,
): boolean {
  const report = (message: string) => reader.problems.error('differs-from-source', message, at)
  if (question.type !== source.type) {
    report(
      `its source has the type "${source.type}", but this reads as "${question.type}"; write the answer in the same form as the source`,
    )
    return false
  }
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
  if (!isSame(keyOf(question), keyOf(source)))
    report(
      'the right answer differs from the source, but readers of all languages are graded alike; write the answer of the source',
    )
  if (question.section !== undefined && question.section !== source.section)
    report(`the section "${question.section}" differs from that of its source; drop it here`)
  if ('weight' in question && 'weight' in source)
    if (question.weight !== 1 && question.weight !== source.weight)
      report(`the weight ${question.weight} differs from that of its source; drop it here`)
  return true
}

/** What is right in every language. Texts are compared in the language of their readers. */
function keyOf(question: AnyQuestion): unknown {
  // Points and limits are compared at each option (outcome/option.ts).
  if ('leanings' in question) return undefined
  switch (question.type) {
    case 'text':
      return undefined
    case 'multiple':
      return [...question.solution.key].sort()
    case 'number':
      return { ...question.solution.key, exact: undefined }
    case 'match':
      return Object.entries(question.solution.key).sort()
    case 'blanks':
      return Object.entries(question.solution.key)
        .map(([id, key]) => [id, key.kind === 'text' ? key.kind : { ...key, exact: undefined }])
        .sort()
    default:
      return question.solution.key
  }
}
