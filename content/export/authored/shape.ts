// A question as its author writes it, in plain data: ids, texts in Markdown, and what is right.
// Lists have an order of their own, so options and items are lists and not records.
import * as z from 'zod'
import { QUESTION_FLAWS } from '../../markdown/parts/flaws.ts'
import { Slug } from '../../wire/index.ts'

const Text = z.string().describe('Markdown')
const texts = { text: Text, feedback: Text.exactOptional() }
const yes = z.literal(true).exactOptional()

const base = {
  id: Slug,
  section: z.string().exactOptional(),
  weight: z.number().exactOptional(),
  always: yes,
  allow: z.partialRecord(z.enum(QUESTION_FLAWS), z.string()).exactOptional(),
  prompt: Text,
  hints: z.array(Text).exactOptional(),
  explanation: Text.exactOptional(),
  evidence: z.string().exactOptional(),
}

const Option = z.strictObject({ id: Slug, ...texts, pinned: yes })
const Item = z.strictObject({ id: Slug, ...texts })
const Target = z.strictObject({ id: Slug, text: Text })

/** A number that holds what its author wrote, digit by digit. */
const Decimal = z.string().regex(/^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d{1,3})?$/i)
const numberKey = {
  key: z.union([Decimal, z.strictObject({ from: Decimal, to: Decimal })]),
  tolerance: Decimal.exactOptional(),
}
const Forms = z.tuple([z.string()], z.string())
const TypedFeedback = z
  .strictObject({ right: Text.exactOptional(), other: Text.exactOptional() })
  .exactOptional()

const numberField = {
  ...numberKey,
  exact: yes,
  feedback: TypedFeedback,
  expected: z.array(z.strictObject({ ...numberKey, feedback: Text })).exactOptional(),
}
const textField = {
  accept: Forms,
  case: yes,
  accents: z.literal('ignore').exactOptional(),
  exact: yes,
  feedback: TypedFeedback,
  expected: z.array(z.strictObject({ accept: Forms, feedback: Text })).exactOptional(),
}

const Gap = z.union([
  z.strictObject({ id: Slug, ...textField }),
  z.strictObject({ id: Slug, ...numberField }),
  z.strictObject({ id: Slug, options: z.array(Item), key: Slug }),
  z.strictObject({ id: Slug, pick: Slug, feedback: TypedFeedback }),
])

export const AuthoredQuestion = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('single'), ...base, options: z.array(Option), key: Slug }),
  z.strictObject({
    type: z.literal('multiple'),
    ...base,
    options: z.array(Option),
    key: z.array(Slug),
  }),
  z.strictObject({
    type: z.literal('truefalse'),
    ...base,
    key: z.boolean(),
    feedback: z
      .strictObject({ true: Text.exactOptional(), false: Text.exactOptional() })
      .exactOptional(),
    labels: z.strictObject({ true: Text, false: Text }).exactOptional(),
  }),
  z.strictObject({
    type: z.literal('order'),
    ...base,
    items: z.array(Item).describe('In their right order.'),
    feedback: Text.exactOptional(),
  }),
  z.strictObject({
    type: z.literal('match'),
    ...base,
    targets: z.array(Target),
    items: z.array(
      z.strictObject({
        id: Slug,
        ...texts,
        target: Slug,
        pairs: z.record(z.string(), Text).exactOptional().describe('By wrong target.'),
      }),
    ),
    feedback: Text.exactOptional(),
  }),
  z.strictObject({
    type: z.literal('number'),
    ...base,
    ...numberField,
    unit: z.string().exactOptional(),
  }),
  z.strictObject({ type: z.literal('text'), ...base, ...textField }),
  z.strictObject({
    type: z.literal('blanks'),
    ...base,
    blanks: z.array(Gap).describe('The prompt marks each as [[id]].'),
    bank: z.array(Target).exactOptional(),
  }),
])
export type AuthoredQuestion = z.infer<typeof AuthoredQuestion>
export type AuthoredGap = z.infer<typeof Gap>

const Ids = z.array(Slug)

export const AuthoredOutcomeQuestion = z.strictObject({
  id: Slug,
  type: z.enum(['single', 'multiple']),
  section: z.string().exactOptional(),
  allow: base.allow,
  prompt: Text,
  options: z.array(
    z.strictObject({
      id: Slug,
      text: Text,
      pinned: yes,
      points: z.record(z.string(), z.number()).exactOptional(),
      why: Text.exactOptional(),
      requires: Ids.exactOptional(),
      excludes: Ids.exactOptional(),
      whyNot: Text.exactOptional(),
      fact: z.string().exactOptional(),
    }),
  ),
})
export type AuthoredOutcomeQuestion = z.infer<typeof AuthoredOutcomeQuestion>
