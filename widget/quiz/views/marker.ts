// How an option or an item stands once its question is checked.

import { wordsOf } from '../../strings/strings-late.ts'
import { html, type TemplateResult } from '../../ui/html.ts'
import { icon } from '../../ui/icon.ts'
import type { Item } from '../machine/transition.ts'
import { chosenIds } from '../questions/choice.ts'
import type { View } from './view-props.ts'

export interface Standing {
  readonly name: 'right' | 'revisit'
  readonly part: string
  readonly mark: TemplateResult
}

/** Of an option: most just step back. */
export function choiceStanding(
  view: View,
  { verdict, response }: Item,
  id: string,
  isChosen: boolean,
): Standing | undefined {
  if (!verdict) return undefined
  // Of several, nothing says which one was not right while there is another try.
  if (verdict.answer === undefined && Array.isArray(response)) return undefined
  const isKey = chosenIds(verdict.answer).includes(id)
  const { right, notQuite, rightAnswer } = wordsOf(view)
  if (isChosen) return standing(isKey, isKey ? right : notQuite)
  return isKey ? standing(true, rightAnswer) : undefined
}

/**
 * Of an item that was put in a place; `isGiven` is false for one that was left open. What
 * is not right is named in the feedback, so nothing here knows how a type is graded.
 */
export function standingOf(
  view: View,
  { verdict }: Item,
  id: string,
  isGiven = true,
): Standing | undefined {
  if (!verdict) return undefined
  const isRight = isGiven && !verdict.feedback.chosen.some((one) => one.id === id)
  return standing(isRight, isRight ? wordsOf(view).right : wordsOf(view).notQuite)
}

function standing(isRight: boolean, words: string): Standing {
  return {
    name: isRight ? 'right' : 'revisit',
    part: isRight ? ' option-correct' : ' option-incorrect',
    mark: html`<span class="mark" part="marker">${icon(isRight)}${words}</span>`,
  }
}

/** Authored text as words, where elements cannot stand. */
export function plain(text: string | readonly { readonly text: string }[]): string {
  return typeof text === 'string' ? text : text.map((run) => run.text).join('')
}
