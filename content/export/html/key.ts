// The right answer of a question, as the key says it.
import type { Element } from 'hast'
import type { Question } from '../../model/question.ts'
import type { BlankKey, NumberKey, Placed } from '../../model/question-parts.ts'
import { numberText } from '../authored/number-text.ts'
import { type Child, element } from '../markup/element.ts'
import { blockElements, type TextPlaces, textElements } from '../markup/rich-text.ts'
import { letter } from './question.ts'
import type { SheetWords } from './words.ts'

export function keyOf(
  question: Question,
  words: SheetWords,
  picture: TextPlaces['picture'],
): Element {
  const places: TextPlaces = { picture, gap: (_, text) => text }
  const { explanation } = question.solution
  return element(
    'li',
    {},
    element('div', { class: 'right' }, rightOf(question, words, places)),
    explanation === undefined ? undefined : blockElements(explanation, places),
  )
}

function rightOf(question: Question, words: SheetWords, places: TextPlaces): Child {
  const part = (list: readonly Placed[], id: string, isLettered = true): Child => {
    const at = list.findIndex((one) => one.id === id)
    const before = isLettered ? element('b', {}, `${letter(at)} `) : undefined
    return [before, textElements(list[at]?.text ?? '', places)]
  }
  switch (question.type) {
    case 'single':
    case 'truefalse':
      return part(question.prompt.choices, question.solution.key)
    case 'multiple': {
      const { choices } = question.prompt
      const right = choices.filter(({ id }) => question.solution.key.includes(id))
      return list(
        'ul',
        right.map(({ id }) => part(choices, id)),
      )
    }
    case 'order':
      return list(
        'ol',
        question.solution.key.map((id) => part(question.prompt.items, id, false)),
      )
    case 'match': {
      const { items, targets } = question.prompt
      const pairs = items.map(({ id }) => [
        part(items, id, false),
        ': ',
        part(targets, question.solution.key[id] ?? ''),
      ])
      return list('ul', pairs)
    }
    case 'number': {
      const { unit } = question.prompt
      const text = numberIn(question.solution.key, words)
      return unit === undefined ? text : `${text} ${unit}`
    }
    case 'text':
      return question.solution.key.accept.join(' / ')
    case 'blanks': {
      const { prompt, solution } = question
      const answers = prompt.blanks.map(({ id, choices = [] }) => {
        const key = solution.key[id]
        return key?.kind === 'select' ? part(choices, key.choice, false) : typed(key, words)
      })
      return list('ol', answers)
    }
  }
}

const list = (name: 'ol' | 'ul', lines: readonly Child[]) =>
  element(
    name,
    {},
    lines.map((line) => element('li', {}, line)),
  )

function typed(key: BlankKey | undefined, words: SheetWords): string {
  if (key?.kind === 'text') return key.accept.join(' / ')
  return key?.kind === 'number' ? numberIn(key, words) : ''
}

function numberIn(key: NumberKey, { to }: SheetWords): string {
  const texts = { between: ` ${to} `, around: ' ± ' }
  if ('from' in key) return numberText({ key }, texts)
  const tolerance = key.tolerance === '0' ? {} : { tolerance: key.tolerance }
  return numberText({ key: key.value, ...tolerance }, texts)
}
