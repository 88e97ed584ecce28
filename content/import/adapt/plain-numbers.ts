// Numbers of other systems as our Markdown has them: `.5`, `5.` and `+5` in full.
import type { NumberKeySource } from '../../questions/typed.ts'
import type { NumberField } from '../draft.ts'

export function plainNumbers({ expected, ...field }: NumberField): NumberField {
  if (!expected) return plainKey(field)
  return { ...plainKey(field), expected: expected.map(plainKey) }
}

function plainKey<T extends NumberKeySource>(source: T): T {
  const { key } = source
  if (typeof key === 'object')
    return { ...source, key: { from: plain(key.from), to: plain(key.to) } }
  const { tolerance } = source as { tolerance?: string | number }
  return {
    ...source,
    key: plain(key),
    ...(tolerance !== undefined && { tolerance: plain(tolerance) }),
  }
}

function plain(number: string | number): string {
  return String(number)
    .trim()
    .replace(/^\+/, '')
    .replace(/^(-?)\./, '$10.')
    .replace(/\.(?=e|$)/i, '')
}
