// Rows whose cells do not show what they ask: a column names the type, as in tables of our own.
import { err, ok, type Result } from '../../../common/result.ts'
import { numberKeyOf } from '../../../markdown/questions/typed-key.ts'
import type { Draft, MatchDraft } from '../../draft.ts'
import type { Finding } from '../../importer.ts'
import { lineMarkdown } from '../../text/plain.ts'
import type { RowOption } from './answer.ts'
import type { kindOf } from './types.ts'

type Base = Pick<MatchDraft, 'line' | 'prompt' | 'explanation' | 'hints' | 'weight'>
type Told = Result<Draft, Pick<Finding, 'code' | 'reason'>>

/** Undefined: the row is read by its cells. */
export function toldByType(
  kind: ReturnType<typeof kindOf>,
  base: Base,
  answer: string,
  options: readonly RowOption[],
): Told | undefined {
  const texts = options.map(({ text }) => text)
  if (kind === 'number' && texts.length === 0) {
    const field = numberKeyOf(answer)
    if (field) return ok({ ...base, type: 'number', field })
    const reason = `its answer "${answer.slice(0, 40)}" is not a number. Skipped.`
    return err({ code: 'not-a-number', reason })
  }
  if (kind === 'order' && answer === '')
    return ok({ ...base, type: 'order', items: texts.map(lineMarkdown) })
  const pairs = texts.map((text) => text.split(/(?<=^|\s)->\s/).map((part) => part.trim()))
  const isMatch = pairs.length > 0 && pairs.every(({ length }) => length === 2)
  if (kind !== 'match' || answer !== '' || !isMatch) return undefined
  const found = pairs.map(([item = '', target = '']) => ({ item: lineMarkdown(item), target }))
  const others = found.filter(({ item }) => item === '').map(({ target }) => target)
  return ok({
    ...base,
    type: 'match',
    pairs: found.filter(({ item }) => item !== ''),
    ...(others.length > 0 && { others }),
  })
}
