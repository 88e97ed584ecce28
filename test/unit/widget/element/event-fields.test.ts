// The types by which the loader checks what a frame sends are those of the declared events.
import { expect, expectTypeOf, it } from 'vitest'
import { typeOf } from '../../../../widget/element/event-fields.ts'
import type { EventDetail, SelfCheckEvents } from '../../../../widget/element/events.ts'

type Detail = SelfCheckEvents[keyof SelfCheckEvents]
/** What the loader adds itself. */
type Added = Exclude<keyof EventDetail, 'revision'>
/** The fields of any event with values of this type. */
type Fields<Value, One = Detail> = One extends Detail
  ? Exclude<
      { [Name in keyof One]-?: NonNullable<One[Name]> extends Value ? Name : never }[keyof One],
      Added
    >
  : never

/** A field that is missing here, or stands with another type, does not compile. */
const texts: Readonly<Record<Fields<string>, 'string'>> = {
  title: 'string',
  question: 'string',
  band: 'string',
  outcome: 'string',
  share: 'string',
  url: 'string',
  text: 'string',
  method: 'string',
  stage: 'string',
}
const flags: Readonly<Record<Fields<boolean>, 'boolean'>> = {
  resumed: 'boolean',
  correct: 'boolean',
  fatal: 'boolean',
}
const numbers: Readonly<Record<Fields<number>, 'number'>> = {
  revision: 'number',
  questions: 'number',
  index: 'number',
  total: 'number',
  score: 'number',
  maxScore: 'number',
  asked: 'number',
  answered: 'number',
  height: 'number',
}

it('has each field of the events', () => {
  type Listed = keyof typeof texts | keyof typeof flags | keyof typeof numbers
  expectTypeOf<Fields<unknown>>().toEqualTypeOf<Listed>()
})

it.each(Object.entries({ ...texts, ...flags, ...numbers }))('%s is a %s', (field, type) => {
  expect(typeOf(field)).toBe(type)
})

it.each(['subtitle', 'correctly', 'constructor', '__proto__', ''])(
  '“%s”, which no event has, may be nothing but a number',
  (field) => {
    expect(typeOf(field)).toBe('number')
  },
)
