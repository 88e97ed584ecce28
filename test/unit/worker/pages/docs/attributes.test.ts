// The attributes that /docs/embed names are those of the elements, with all of their values.
import { expect, it } from 'vitest'
import { elementsManifest } from '../../../../../widget/tools/manifest.ts'
import { ATTRIBUTES } from '../../../../../worker/pages/docs/attributes.ts'
import { ROOT } from '../../../../../worker/tools/build.ts'

const { modules } = await elementsManifest(ROOT)
const attributes = modules.flatMap(({ declarations = [] }) =>
  declarations.flatMap((one) => ('attributes' in one ? (one.attributes ?? []) : [])),
)

it('/docs/embed names each attribute of the elements, and no other', () => {
  const named = ATTRIBUTES.map(([name]) => name)
  expect(named.toSorted()).toEqual([...new Set(attributes.map(({ name }) => name))].toSorted())
})

it.each(ATTRIBUTES)('/docs/embed names the values of %s', (name, what) => {
  const { type, default: value } = attributes.find((one) => one.name === name) ?? {}
  const values = [...(type?.text ?? '').matchAll(/"(\w+)"/g)].map(([, one = '']) => one)
  // Of levels it names the first and the last one.
  const ends = values.every((one) => /^\d$/.test(one)) ? [values[0], values.at(-1)] : values
  for (const one of [...ends, value]) if (one !== undefined) expect(what).toContain(one)
})
