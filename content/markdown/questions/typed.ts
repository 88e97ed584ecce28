// Answers that are typed: `= 6` and `= capstone | capstone project`, gaps in the prompt, and the
// feedback on them.
import type { Markup } from '../../model/markup.ts'
import type { TypedFeedback } from '../../model/question-parts.ts'
import type { Gap } from '../../parsing/markdown/gap-syntax.ts'
import type { BlankSource } from '../../questions/blanks.ts'
import type { NumberField, TextField } from '../../questions/typed.ts'
import type { Attributes } from '../attributes.ts'
import type { FileReader } from '../file-reader.ts'
import { startOf } from '../problems.ts'
import { slugOf } from '../slug.ts'
import type { Labelled } from './labelled.ts'
import { expectedNumber, formsOf, numberKeyOf } from './typed-key.ts'

/** The flags of a typed answer. */
export const TYPED_FLAGS = ['case', 'accents', 'exact'] as const

export function numberField(
  text: string,
  { values }: Attributes,
  labelled: readonly Labelled[],
): NumberField | undefined {
  const key = numberKeyOf(text)
  if (!key) return undefined
  const expected = labelled.flatMap(({ label, feedback }) => {
    const found = expectedNumber(label, feedback)
    return found ? [found] : []
  })
  return {
    ...key,
    ...(values.exact !== undefined && { exact: true as const }),
    ...feedbackOf(labelled),
    ...(expected.length > 0 && { expected }),
  }
}

/** Capitals and accents do not matter, unless the question says so. */
export function textField(
  text: string,
  { values }: Attributes,
  labelled: readonly Labelled[],
): TextField | undefined {
  const [first, ...more] = formsOf(text)
  if (first === undefined) return undefined
  const expected = labelled.flatMap(({ label, feedback }) => {
    const [form, ...forms] = isName(label) ? [] : formsOf(label)
    return form === undefined ? [] : [{ accept: [form, ...forms] as const, feedback }]
  })
  return {
    accept: [first, ...more],
    ...(values.case !== undefined && { case: true as const }),
    ...(values.accents === undefined && { accents: 'ignore' as const }),
    ...(values.exact !== undefined && { exact: true as const }),
    ...feedbackOf(labelled),
    ...(expected.length > 0 && { expected }),
  }
}

const isName = (label: string) => label === 'right' || label === 'other'

function feedbackOf(labelled: readonly Labelled[]): { feedback?: TypedFeedback } {
  const find = (name: string): Markup | undefined =>
    labelled.find(({ label }) => label === name)?.feedback
  const right = find('right')
  const other = find('other')
  if (right === undefined && other === undefined) return {}
  return {
    feedback: {
      ...(right !== undefined && { right }),
      ...(other !== undefined && { other }),
    },
  }
}

/** `{{capstone | project}}` is typed; `{{*live | recorded}}` is chosen, and `*` marks what is right. */
export function gapField(
  reader: FileReader,
  gap: Gap,
  attributes: Attributes,
  labelled: readonly Labelled[],
): BlankSource {
  const text = gap.value.replace(/^#[a-z][a-z0-9-]*\s+/, '')
  const forms = formsOf(text)
  const right = forms.filter((form) => form.startsWith('*'))
  if (right.length === 0) {
    const field = numberField(text, attributes, labelled) ?? textField(text, attributes, labelled)
    if (field) return field
    reader.problems.error(
      'gap',
      'a gap is empty; write its answer between the braces',
      startOf(gap),
    )
    return { accept: ['?'] }
  }
  if (right.length > 1)
    reader.problems.error(
      'gap',
      'a gap has several options with "*"; one of them can be right; mark one',
      startOf(gap),
    )
  const taken = new Set<string>()
  const options = forms.map((form) => {
    const word = form.replace(/^\*\s*/, '')
    const id = slugOf(word, taken, 'option')
    taken.add(id)
    const feedback = labelled.find(({ label }) => label === word)?.feedback
    return { id, isRight: form.startsWith('*'), text: word, feedback }
  })
  return {
    options: Object.fromEntries(
      options.map(({ id, text, feedback }) => [
        id,
        { text: [{ t: 'text', text }], ...(feedback !== undefined && { feedback }) },
      ]),
    ),
    key: options.find(({ isRight }) => isRight)?.id ?? '',
  }
}
