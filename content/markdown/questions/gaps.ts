// Gaps, each described where it stands: `{{capstone | project}}` is typed, `{{*live | recorded}}` is
// chosen, and `{{@live}}` is picked from a bank, which stands in the list below: `- @live: live`.
import type { Markup } from '../../model/markup.ts'
import { type Gap, offsetIn } from '../../parsing/markdown/gap-syntax.ts'
import type { BlankSource } from '../../questions/blanks.ts'
import type { Attributes } from '../attributes.ts'
import { type FileReader, splitGapId } from '../file-reader.ts'
import { unknownId } from '../ids.ts'
import { unescapeQuoted } from '../parts/quoted.ts'
import { type Place, startOf } from '../problems.ts'
import { slugOf } from '../slug.ts'
import { partsOf } from './label.ts'
import { type FeedbackList, type Labelled, withFeedback } from './labelled.ts'
import { generalFeedback, numberField, TYPED_FLAGS, type TypedFlags, textField } from './typed.ts'
import { type FormPlace, formPlaces, formsOf } from './typed-key.ts'

const ID = /(?<!\s)\s+#([a-z][a-z0-9-]*)$/

/** All gaps of a question by id, and their bank. */
export function readGaps(
  reader: FileReader,
  question: string,
  attributes: Attributes,
  labelled: readonly Labelled[],
): { blanks: Record<string, BlankSource>; bank?: Record<string, Markup> } {
  const gaps = [...reader.gaps]
  return withFeedback(reader, labelled, (list) => {
    const bank = Object.fromEntries(
      list
        .take((label) => /^@[a-z][a-z0-9-]*$/.test(label))
        .map(({ label, feedback }) => [label.slice(1), feedback]),
    )
    reader.authoredOrder.set(`${question}/@`, Object.keys(bank))
    const blanks = gaps.map((gap, index) => {
      const number = index + 1
      const { id, text } = splitGapId(gap, number)
      const own = list
        .take((label) => ofGap(label, number, gaps.length) !== undefined)
        .map((one) => ({ ...one, label: ofGap(one.label, number, gaps.length) ?? '' }))
      return withFeedback(reader, own, (feedback) => {
        const flags = flagsOf(attributes, number)
        return [id, gapField({ reader, question, id, gap, text, flags, feedback, bank })] as const
      })
    })
    return { blanks: Object.fromEntries(blanks), ...(Object.keys(bank).length > 0 && { bank }) }
  })
}

/** `- 2 other: …` is for the second gap. With one gap the number may be left out. */
function ofGap(label: string, number: number, count: number): string | undefined {
  const [, of, rest] = /^(\d+)\s+(.+)$/.exec(label) ?? []
  if (rest !== undefined && Number(of) === number) return rest
  return count === 1 && (rest === undefined || Number(of) > count) ? label : undefined
}

/** A flag holds for all gaps, or for those whose numbers it has: `case=1,3`. */
function flagsOf({ values }: Attributes, number: number): TypedFlags {
  return new Set(
    TYPED_FLAGS.filter((flag) => {
      const value = values[flag]
      return value === 'true' || value?.split(',').includes(String(number))
    }),
  )
}

interface GapParts {
  readonly reader: FileReader
  readonly question: string
  readonly id: string
  readonly gap: Gap
  /** Without its id. */
  readonly text: string
  readonly flags: TypedFlags
  readonly feedback: FeedbackList
  readonly bank: Readonly<Record<string, Markup>>
}

function gapField(parts: GapParts): BlankSource {
  const { reader, gap, text, flags, feedback, bank } = parts
  const [, pick] = /^@([a-z][a-z0-9-]*)$/.exec(text) ?? []
  if (pick !== undefined) {
    if (!Object.hasOwn(bank, pick))
      reader.problems.error(
        'gap',
        `a gap picks "@${pick}", which isn’t in the bank; list it after the text, as "- @${pick}: its words"`,
        startOf(gap),
      )
    return { pick, ...generalFeedback(feedback) }
  }
  const forms = formPlaces(text)
  if (forms.some((form) => form.text.startsWith('*'))) return chosen(parts, forms)
  const field =
    numberField(text, flags, feedback) ?? textField(formsOf(text).map(wordsOf), flags, feedback)
  if (field) return field
  reader.problems.error('gap', 'a gap is empty; write its answer between the braces', startOf(gap))
  return { accept: ['?'] }
}

function chosen(
  { reader, question, id, gap, text, feedback }: GapParts,
  forms: readonly FormPlace[],
) {
  const right = forms.filter((form) => form.text.startsWith('*'))
  if (right.length > 1)
    reader.problems.error(
      'gap',
      'a gap has several options with "*"; only one can be right; mark one',
      startOf(gap),
    )
  const taken = new Set<string>()
  const options = forms.map((form) => {
    const isRight = form.text.startsWith('*')
    const [, own] = ID.exec(form.text) ?? []
    const words = wordsOf(form.text.replace(/^\*\s*/, '').replace(ID, ''))
    const option = optionId(reader, own, words, taken, startOf(gap))
    if (taken.has(option))
      reader.problems.error(
        'same-id',
        `two options of a gap have the id "${option}"; rename one`,
        startOf(gap),
      )
    taken.add(option)
    const end = offsetIn(gap, gap.value.length - text.length + form.end)
    if (own === undefined) reader.missingIds.push({ offset: end, text: ` #${option}` })
    return { option, isRight, words, on: feedback.first((label) => isOf(label, option, words)) }
  })
  reader.authoredOrder.set(`${question}/${id}`, [...taken])
  return {
    options: Object.fromEntries(
      options.map(({ option, words, on }) => [
        option,
        { text: [{ t: 'text' as const, text: words }], ...(on !== undefined && { feedback: on }) },
      ]),
    ),
    key: options.find(({ isRight }) => isRight)?.option ?? '',
  }
}

/** As idFor: in a translation, what has no id stands for what has its place in the source. */
function optionId(
  { parts, problems }: FileReader,
  own: string | undefined,
  words: string,
  taken: ReadonlySet<string>,
  at: Place | undefined,
): string {
  const { source, given } = parts
  const known = own ?? (source?.isInOrder ? source.ids[given.length] : undefined)
  if (source && (known === undefined || !source.ids.includes(known)))
    problems.error('unknown-id', unknownId(known, source.ids), at)
  const id = known ?? slugOf(words, taken, 'option')
  given.push(id)
  return id
}

/** Feedback names an option by its words, or as `#id`. */
function isOf(label: string, option: string, words: string): boolean {
  const [part] = partsOf(label)
  return part?.text === words || (part?.isQuoted === false && part.text === `#${option}`)
}

/** A backslash in front makes a mark a part of the words. */
const wordsOf = (form: string) => unescapeQuoted(form.replace(/^\\/, ''))
