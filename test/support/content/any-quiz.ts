// Any self-check, with questions of all types, for tests that write it and read it again.
import fc from 'fast-check'
import type { Guide } from '../../../content/model/guide.ts'
import type { Question } from '../../../content/model/question.ts'
import type { CheckQuiz } from '../../../content/model/quiz.ts'
import { type BlankSource, blanks } from '../../../content/questions/blanks.ts'
import { match } from '../../../content/questions/match.ts'
import { multiple } from '../../../content/questions/multiple.ts'
import { number } from '../../../content/questions/number.ts'
import { order } from '../../../content/questions/order.ts'
import { single } from '../../../content/questions/single.ts'
import { text } from '../../../content/questions/text.ts'
import { trueFalse } from '../../../content/questions/truefalse.ts'
import type { Line } from '../../../content/wire/index.ts'
import { line, promptText, richText, words } from './any-markdown.ts'

/** A record in which any of these fields may be absent. */
const some = <T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>

const ids = (least: number, most: number) =>
  fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,5}$/), { minLength: least, maxLength: most })

const recordOf = <T>(keys: readonly string[], value: fc.Arbitrary<T>) =>
  fc
    .tuple(...keys.map(() => value))
    .map((values) => Object.fromEntries(keys.map((key, index) => [key, values[index] as T])))

const base = fc
  .tuple(
    fc.record({ id: fc.stringMatching(/^q[a-z0-9]{6}$/), prompt: promptText }),
    some({
      section: fc.constantFrom('here', 'there'),
      weight: fc.constantFrom(2, 0.5),
      always: fc.constant(true as const),
      allow: some({ 'negative-stem': words, 'longest-is-right': words }).filter(
        (allow) => Object.keys(allow).length > 0,
      ),
      hints: fc.array(richText, { maxLength: 2 }),
      evidence: words,
      explanation: richText,
    }),
  )
  .map(([required, more]) => ({ ...required, ...more }))

const option = fc
  .tuple(richText, some({ feedback: richText, pinned: fc.constant(true) }))
  .map(([optionText, more]) => ({ text: optionText, ...more }))
const options = ids(2, 4).chain((keys) => fc.tuple(fc.constant(keys), recordOf(keys, option)))

const singles = fc
  .tuple(base, options)
  .map(([source, [[key = ''], all]]) => single({ ...source, options: all, key }))
const multiples = fc
  .tuple(base, options, fc.nat(3))
  .map(([source, [keys, all], count]) =>
    multiple({ ...source, options: all, key: keys.slice(0, 1 + (count % keys.length)) }),
  )
const statements = fc
  .tuple(
    base,
    fc.boolean(),
    some({
      feedback: some({ true: richText, false: richText }),
      labels: fc.record({ true: line, false: line }),
    }),
  )
  .map(([source, key, more]) => trueFalse({ ...source, key, ...more }))

const item = fc
  .tuple(line, some({ feedback: richText }))
  .map(([itemText, more]) => ({ text: itemText, ...more }))
const orders = fc
  .tuple(
    base,
    ids(2, 4).chain((keys) => recordOf(keys, item)),
    some({ feedback: richText }),
  )
  .map(([source, items, more]) => order({ ...source, items, ...more }))

const matches = fc
  .tuple(base, ids(2, 3), ids(2, 3), some({ feedback: richText }), fc.nat())
  .chain(([source, itemIds, targetIds, more, seed]) =>
    fc
      .tuple(
        recordOf(itemIds, fc.tuple(item, some({ on: richText }))),
        recordOf(
          targetIds,
          words.map((target): Line => [{ t: 'text', text: target }]),
        ),
      )
      .map(([items, targets]) => {
        const sources = Object.entries(items).map(([id, [one, { on }]], index) => {
          const target = targetIds[(seed + index) % targetIds.length] ?? ''
          const wrong = targetIds.find((other) => other !== target) ?? ''
          return [id, { ...one, target, ...(on !== undefined && { pairs: { [wrong]: on } }) }]
        })
        return match({ ...source, targets, items: Object.fromEntries(sources), ...more })
      }),
  )

const numbers = fc.constantFrom<{ key: string; tolerance?: string }[]>([
  { key: '6' },
  { key: '-3.140', tolerance: '0.01' },
  { key: '1e21' },
])
const numberKey = fc.oneof(
  numbers.chain((list) => fc.constantFrom(...list)),
  fc.constant({ key: { from: '2', to: '3.5' } }),
)
const general = fc.record({
  feedback: some({ right: richText, other: richText }),
})
const flags = some({ exact: fc.constant(true as const) })
const numberField = fc
  .tuple(numberKey, flags, general, fc.array(fc.tuple(numberKey, richText), { maxLength: 2 }))
  .map(([key, exact, feedback, expected]) => ({
    ...key,
    ...exact,
    ...feedback,
    expected: expected.map(([one, on]) => ({ ...one, feedback: on })),
  }))

const forms = fc
  .array(words, { minLength: 1, maxLength: 3 })
  .map((list) => list as [string, ...string[]])
const textField = fc
  .tuple(
    forms,
    some({
      case: fc.constant(true as const),
      accents: fc.constant('ignore' as const),
      exact: fc.constant(true as const),
    }),
    general,
    fc.array(fc.tuple(forms, richText), { maxLength: 2 }),
  )
  .map(([accept, more, feedback, expected]) => ({
    accept,
    ...more,
    ...feedback,
    expected: expected.map(([one, on]) => ({ accept: one, feedback: on })),
  }))

const numberQuestions = fc
  .tuple(base, numberField, some({ unit: words }))
  .map(([source, field, more]) => number({ ...source, ...field, ...more }))
const textQuestions = fc
  .tuple(base, textField)
  .map(([source, field]) => text({ ...source, ...field }))

const plainOption = fc
  .tuple(
    words.map((one): Line => [{ t: 'text', text: one }]),
    some({ feedback: richText }),
  )
  .map(([optionText, more]) => ({ text: optionText, ...more }))
const chosen = ids(2, 3).chain((keys) =>
  recordOf(keys, plainOption).map((all): BlankSource => ({ options: all, key: keys[0] ?? '' })),
)
const gapField: fc.Arbitrary<BlankSource> = fc.oneof(
  numberField,
  textField,
  chosen,
  general.map((feedback): BlankSource => ({ pick: 'one', ...feedback })),
)
const gapTexts = fc
  .tuple(base, fc.array(gapField, { minLength: 1, maxLength: 3 }), ids(3, 3), fc.boolean(), words)
  .map(([source, fields, names, isNumbered, between]) => {
    const blank = fields.map((field, index) => {
      const id = isNumbered ? `gap-${index + 1}` : (names[index] ?? '')
      return [id, field] as const
    })
    const gaps = blank.flatMap(([id], index) => [
      { t: 'text' as const, text: `${index === 0 ? '' : ' '}${between} ` },
      { t: 'blank' as const, text: `(${index + 1}) ____`, id },
    ])
    const bank = { one: [{ t: 'text' as const, text: between }], two: 'Two' }
    return blanks({
      ...source,
      prompt: gaps,
      blanks: Object.fromEntries(blank),
      ...(fields.some((field) => 'pick' in field) && { bank }),
    })
  })

export const anyQuestion: fc.Arbitrary<Question> = fc.oneof(
  singles,
  multiples,
  statements,
  orders,
  matches,
  numberQuestions,
  textQuestions,
  gapTexts,
)

const guide: Guide = { id: 'trees', title: 'Trees', description: '', lang: 'en', sections: {} }

export const anyQuiz: fc.Arbitrary<CheckQuiz> = fc
  .tuple(
    fc.record({ title: words, description: fc.option(words, { nil: '' }) }),
    fc.uniqueArray(anyQuestion, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
    fc.array(fc.record({ from: fc.nat(100), title: words, text: richText }), { maxLength: 2 }),
    some({
      draw: fc.constant(1),
      spread: fc.constant(true as const),
      sets: fc.constant({ short: ['q-1'] }),
      tries: fc.constantFrom(2, 3),
      confidence: fc.constant(true as const),
      report: fc.constant('mailto:a@example.org'),
      printedKey: fc.constant(false as const),
      statistics: fc.constant(false as const),
      shuffle: fc.constantFrom(true, false, 'questions' as const, 'options' as const),
      allow: some({ 'key-position': words }),
      guide: fc.constant(guide),
      source: some({ title: words, author: words, url: fc.webUrl(), licence: words }),
    }),
  )
  .map(
    ([titled, questions, bands, more]): CheckQuiz => ({
      id: 'any',
      kind: 'check',
      lang: 'en',
      ...titled,
      questions,
      bands: bands.map((band, index) => ({ id: `band-${index + 1}`, ...band })),
      ...more,
    }),
  )

export const anyGuide: fc.Arbitrary<Guide> = fc
  .tuple(
    words,
    ids(1, 3).chain((keys) =>
      recordOf(
        keys,
        fc.record({ title: words, body: fc.array(richText, { minLength: 1, maxLength: 3 }) }),
      ),
    ),
    some({
      takeaways: fc.array(line, { minLength: 1, maxLength: 2 }),
      source: some({ title: words, author: words, published: fc.constant('2026-05-01') }),
    }),
  )
  .map(([title, sections, more]): Guide => {
    return { id: 'any', title, description: '', lang: 'en', sections, ...more }
  })
