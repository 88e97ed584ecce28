// What the source of a translation has at a question: the question itself, and the ids of its parts.
import type { AnyQuestion } from '../../model/quiz.ts'
import { definitionOf } from '../../questions/registry.ts'
import type { FileReader } from '../file-reader.ts'
import type { SourceIds } from '../ids.ts'

/** Undefined in a file that is no translation, and for an id that the source lacks. */
export function sourceQuestion(
  { translates }: Pick<FileReader, 'translates'>,
  id: string,
): AnyQuestion | undefined {
  const value = translates?.value
  if (!value || !('questions' in value)) return undefined
  return value.questions.find((question) => question.id === id)
}

/** The options that are right. A translation need not mark them again. */
export function rightOptions(question: AnyQuestion | undefined): readonly string[] {
  if (!question || 'leanings' in question) return []
  switch (question.type) {
    case 'single':
    case 'truefalse':
      return [question.solution.key]
    case 'multiple':
      return question.solution.key
    default:
      return []
  }
}

/** Undefined where any id is accepted. */
export function partsOf(reader: FileReader, id: string): SourceIds | undefined {
  const question = sourceQuestion(reader, id)
  if (!question) return undefined
  const inFile = reader.translates?.parts?.get(id)
  if (inFile) return { ids: inFile, isInOrder: true }
  if ('leanings' in question) return unordered(question.prompt.choices.map(idOf))
  switch (question.type) {
    case 'order':
      return { ids: question.solution.key, isInOrder: true }
    case 'blanks':
      return unordered(question.prompt.blanks.flatMap(({ choices = [] }) => choices.map(idOf)))
    default:
      return unordered(definitionOf(question).publicIds?.(question) ?? [])
  }
}

const idOf = ({ id }: { readonly id: string }) => id

const unordered = (ids: readonly string[]): SourceIds => ({ ids, isInOrder: false })
