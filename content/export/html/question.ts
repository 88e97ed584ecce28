// A question on paper: boxes to tick, lines to write on.
import type { Element } from 'hast'
import type { BlanksQuestion, Question } from '../../model/question.ts'
import type { Placed } from '../../model/question-parts.ts'
import { type Child, element } from '../markup/element.ts'
import { blockElements, type TextPlaces, textElements } from '../markup/rich-text.ts'
import type { SheetWords } from './words.ts'

type PictureOf = TextPlaces['picture']

export function questionOf(question: Question, words: SheetWords, picture: PictureOf): Element {
  const { id, prompt, weight } = question
  const gap = (_: string, text: string) =>
    element('span', { class: 'gap' }, text.slice(0, text.indexOf('_')).trimEnd())
  const points = weight === 1 ? undefined : element('p', { class: 'points' }, words.points(weight))
  return element(
    'li',
    { id },
    blockElements(prompt.text, { picture, gap }),
    answerOf(question, words, picture),
    points,
  )
}

/** Letters of options and targets, in the order in which readers of the page have them. */
export const letter = (at: number) => (at < 26 ? String.fromCharCode(65 + at) : String(at + 1))

function answerOf(question: Question, words: SheetWords, picture: PictureOf): Child {
  switch (question.type) {
    case 'single':
    case 'truefalse':
      return options(question.prompt.choices, 'one', picture)
    case 'multiple':
      return [
        element('p', { class: 'help' }, words.several),
        options(question.prompt.choices, 'many', picture),
      ]
    case 'order':
      return [
        element('p', { class: 'help' }, words.order),
        parts(question.prompt.items, () => element('span', { class: 'box' }), picture),
      ]
    case 'match': {
      const { items, targets } = question.prompt
      return [
        element('p', { class: 'help' }, words.match),
        element(
          'div',
          { class: 'sides' },
          parts(items, () => element('span', { class: 'box' }), picture),
          parts(targets, (at) => element('b', {}, `${letter(at)} `), picture),
        ),
      ]
    }
    case 'number':
    case 'text': {
      const unit = 'unit' in question.prompt ? question.prompt.unit : undefined
      return element(
        'p',
        {},
        element('span', { class: 'line' }),
        unit === undefined ? undefined : ` ${unit}`,
      )
    }
    case 'blanks':
      return choicesOf(question, picture)
  }
}

const options = (list: readonly Placed[], kind: 'one' | 'many', picture: PictureOf) =>
  parts(
    list,
    (at) => [element('span', { class: `mark ${kind}` }), element('b', {}, `${letter(at)} `)],
    picture,
  )

function parts(
  list: readonly Placed[],
  before: (at: number) => Child,
  picture: PictureOf,
): Element {
  const places = { picture, gap: (_: string, text: string) => text }
  return element(
    'ul',
    { class: 'parts' },
    list.map(({ text }, at) =>
      element('li', {}, before(at), element('div', {}, textElements(text, places))),
    ),
  )
}

/** What can be put into each gap; a bank is listed once. */
function choicesOf({ prompt }: BlanksQuestion, picture: PictureOf): Child {
  const bank = prompt.blanks.find(({ isFromBank }) => isFromBank)?.choices
  const places = { picture, gap: (_: string, text: string) => text }
  const line = (name: string, list: readonly Placed[]) =>
    element(
      'p',
      { class: 'help' },
      name,
      list.map(({ text }, at) => [at === 0 ? '' : ' · ', textElements(text, places)]),
    )
  return [
    ...prompt.blanks.map(({ choices, isFromBank }, at) =>
      choices && !isFromBank ? line(`(${at + 1}) `, choices) : undefined,
    ),
    bank ? line('', bank) : undefined,
  ]
}
