// What the authoring functions and the definitions of all types share.
import { isLine, plainText } from '../common/plain-text.ts'
import type { QuestionFlaw, Reasons } from '../model/item-flaws.ts'
import type { Markup } from '../model/markup.ts'
import type { BaseTexts, Placed, Solution } from '../model/question-parts.ts'
import type { TextMapper } from '../model/text-mapper.ts'
import type { QuestionText } from './question-type.ts'

/**
 * The fields that an author writes for a question of any type. `S` is the section that it names,
 * and `never` if it names none, which fits every guide.
 */
export interface QuestionSource<S extends string> extends BaseTexts {
  readonly id: string
  readonly section?: S
  readonly weight?: number
  readonly always?: true
  /** Flaws of item writing that `check` need not report here, each with the reason why. */
  readonly allow?: Reasons<QuestionFlaw>
}

export function questionBase<S extends string>(source: QuestionSource<S>) {
  const { id, section, weight = 1, always, allow } = source
  return {
    id,
    ...(section !== undefined && { section }),
    weight,
    ...(always && { always }),
    ...(allow && { allow }),
  }
}

/** The texts that every solution has. */
export function solutionTexts(source: Omit<BaseTexts, 'prompt'>) {
  const { explanation, hints = [], evidence } = source
  return {
    ...(explanation !== undefined && { explanation }),
    hints,
    ...(evidence !== undefined && { evidence }),
  }
}

/** The solution with these texts in another language. */
export function mapSolutionTexts<S extends Solution>(solution: S, mapper: TextMapper): S {
  const { explanation, hints, evidence } = solution
  return {
    ...solution,
    ...(explanation !== undefined && { explanation: mapper.text(['explanation'], explanation) }),
    hints: hints.map((hint, index) => mapper.text(['hints', String(index)], hint)),
    ...(evidence !== undefined && { evidence: mapper.words(['evidence'], evidence) }),
  }
}

/** An option, which may have blocks. */
export const publishChoice = ({ id, text }: Placed) => ({ id, text })

/** An item, a target or the option of a gap, which stand in a line. */
export const publishPlaced = ({ id, text }: Placed) => ({
  id,
  text: isLine(text) ? text : plainText(text),
})

export function optionText(of: string, id: string, source: Markup): QuestionText {
  return { role: 'option', name: `the ${of} "${id}"`, source }
}

export function feedbackText(id: string, source: Markup): QuestionText {
  return { role: 'feedback', name: `the feedback for "${id}"`, source }
}

export function idsOf(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id)
}

export function sortedIds(list: readonly { readonly id: string }[]): string[] {
  return idsOf(list).sort()
}
