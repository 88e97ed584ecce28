// Pairs of GIFT: `=item -> target`. One without an item adds a target.

import { PICTURE_ITEM } from '../../list-words.ts'
import { hasMedia } from '../../text/media.ts'
import { answersOf } from './answers.ts'
import { findMark } from './escapes.ts'
import type { Answered, Reading } from './reading.ts'

export function matchOf(inside: string, { texts, base }: Reading): Answered {
  const { answers } = answersOf(inside, '=')
  const pairs = answers.map(({ text }) => {
    const arrow = findMark(text, '->')
    return arrow < 0
      ? undefined
      : {
          item: texts.line(text.slice(0, arrow)),
          target: texts.words(text.slice(arrow + 2)),
          isPicture: hasMedia(text.slice(0, arrow)),
        }
  })
  const found = pairs.flatMap((pair) => (pair ? [pair] : []))
  if (found.length < pairs.length)
    return { code: 'no-arrow', reason: 'one of its pairs has no -> between its two parts.' }
  if (found.some(({ target }) => target === ''))
    return { code: 'no-target', reason: 'one of its items has nothing behind its ->.' }
  if (found.some(({ item, isPicture }) => item === '' && isPicture)) return PICTURE_ITEM
  const others = found.filter(({ item }) => item === '').map(({ target }) => target)
  return {
    ...base,
    type: 'match',
    pairs: found.flatMap(({ item, target }) => (item === '' ? [] : [{ item, target }])),
    ...(others.length > 0 && { others }),
  }
}
