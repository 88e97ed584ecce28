// The attributes that /docs/embed names are those of the elements.
import { expect, it } from 'vitest'
import { ATTRIBUTES as ALL } from '../../../../../widget/element/properties.ts'
import { ATTRIBUTES } from '../../../../../worker/pages/docs/attributes.ts'

it('/docs/embed names attributes that the elements have', () => {
  const known = ['quiz', 'guide', ...ALL.split(' ')]
  for (const [name] of ATTRIBUTES) expect(known).toContain(name)
})
