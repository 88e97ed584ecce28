// The types of templates name every attribute that the elements read, and no other.
import { expectTypeOf, it } from 'vitest'
import type { Attribute } from '../../../../widget/element/properties.ts'
import type {
  SelfCheckAttributes,
  SelfCheckGuideAttributes,
} from '../../../../widget/package/attributes.ts'
import type { Handlers } from '../../../../widget/package/hyphens.ts'

it('has all attributes of both elements', () => {
  type Declared = keyof SelfCheckAttributes | keyof SelfCheckGuideAttributes
  // `lang` is declared for every element, and `data` is a property.
  expectTypeOf<Exclude<Declared, 'data'> | 'lang'>().toEqualTypeOf<Attribute>()
})

it('has the details of an event under its name with hyphens', () => {
  type Listener = NonNullable<Handlers<'on'>['onself-check-answer']>
  expectTypeOf<Parameters<Listener>[0]['detail']['correct']>().toEqualTypeOf<boolean>()
})
