// Questions that GIFT has in another form, as they come back from there.
import { isLine } from '../../common/plain-text.ts'
import type { BlanksQuestion, Question } from '../../model/question.ts'
import { markupText, parseMarkup } from '../../parsing/markup.ts'
import type { Inline } from '../../wire/index.ts'
import { numberText } from '../authored/number-text.ts'
import type { AuthoredGap, AuthoredQuestion } from '../authored/shape.ts'
import { textMarkdown } from '../authored/texts.ts'
import type { Row } from '../losses/table.ts'

type Authored<T extends AuthoredQuestion['type']> = Extract<AuthoredQuestion, { type: T }>

/** A gap can stand in a text of one line that goes on behind it. */
export function giftRow(question: Question): Row {
  if (question.type !== 'blanks') return question.type
  if (question.prompt.blanks.length !== 1) return 'several-gaps'
  const sides = sidesOf(question.prompt.text)
  return sides && sides.before !== '' && sides.after !== '' ? 'blanks' : 'gap-at-end'
}

/** The Markdown on both sides of the one gap of a line. */
export function sidesOf(prompt: BlanksQuestion['prompt']['text']) {
  const text = parseMarkup(prompt)
  if (typeof text === 'string' || !isLine(text)) return undefined
  const at = text.findIndex(({ t }) => t === 'blank')
  const side = (nodes: readonly Inline[]) => withoutOuterSpaces(textMarkdown(nodes))
  return at === -1
    ? undefined
    : { before: side(text.slice(0, at)), after: side(text.slice(at + 1)) }
}

/** A space at an end of a text is written as a reference, which trimming alone would leave. */
const SPACE = '&#x20;'

function withoutOuterSpaces(markdown: string): string {
  let text = markdown.trim()
  while (text.startsWith(SPACE)) text = text.slice(SPACE.length).trimStart()
  while (text.endsWith(SPACE)) text = text.slice(0, -SPACE.length).trimEnd()
  return text
}

export function converted(question: AuthoredQuestion, row: Row): AuthoredQuestion {
  if (question.type === 'order') {
    const { items, feedback: _, ...rest } = question
    return matchOf(
      rest,
      items.map(({ text }, at) => [String(at + 1), text]),
    )
  }
  if (question.type !== 'blanks') return question
  if (row === 'several-gaps') {
    const { blanks, bank: _, prompt, ...rest } = question
    const pairs = blanks.map((gap, at) => [String(at + 1), answerOf(gap)] as const)
    const others = blanks.flatMap((gap) =>
      'options' in gap ? gap.options.map(({ text }) => text) : [],
    )
    return matchOf({ ...rest, prompt: withPlainGaps(prompt) }, pairs, others)
  }
  const [gap] = question.blanks
  const sides = sidesOf(question.prompt)
  if (!gap) return question
  if (row === 'blanks') return sides ? spacedGap(question, sides) : question
  const before = sides?.after === '' ? sides.before : ''
  return aloneOf(question, gap, before || withPlainGaps(question.prompt))
}

/** Targets with the same words are one. */
function matchOf(
  { type: _, ...rest }: Omit<Authored<'order'>, 'items'> | Omit<Authored<'blanks'>, 'blanks'>,
  pairs: readonly (readonly [item: string, target: string])[],
  others: readonly string[] = [],
): AuthoredQuestion {
  const words = [...new Set([...pairs.map(([, text]) => text), ...others].map(plainOf))]
  const idOf = (text: string) => `target-${words.indexOf(plainOf(text)) + 1}`
  return {
    ...(rest as Omit<Authored<'match'>, 'type' | 'targets' | 'items'>),
    type: 'match',
    targets: words.map((text) => ({ id: idOf(text), text })),
    items: pairs.map(([item, target], at) => {
      return { id: `item-${at + 1}`, text: item, target: idOf(target) }
    }),
  }
}

const plainOf = (markdown: string) => textMarkdown(markupText(markdown))

function answerOf(gap: AuthoredGap): string {
  if ('accept' in gap) return textMarkdown(gap.accept[0])
  if ('options' in gap) return gap.options.find(({ id }) => id === gap.key)?.text ?? ''
  if ('pick' in gap) return gap.pick
  const { key, tolerance } = gap
  return numberText({ key, ...(tolerance !== undefined && { tolerance }) }, IN_WORDS)
}

const IN_WORDS = { between: ' – ', around: ' ± ' }

/** With the number and the line of each gap as words. */
function withPlainGaps(prompt: string): string {
  const text = parseMarkup(prompt)
  return textMarkdown(asWords(text) as typeof text)
}

function asWords(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(asWords)
  if (typeof node !== 'object' || node === null) return node
  const fields = Object.fromEntries(Object.entries(node).map(([name, one]) => [name, asWords(one)]))
  return 't' in fields && fields.t === 'blank' ? { t: 'text', text: fields.text } : fields
}

/** The field or list of the gap below its text. */
function aloneOf(
  { type: _, blanks: __, bank: ___, ...rest }: Authored<'blanks'>,
  { id: ____, ...gap }: AuthoredGap,
  prompt: string,
): AuthoredQuestion {
  if ('accept' in gap) return { ...rest, ...gap, type: 'text', prompt }
  if ('options' in gap) return { ...rest, ...gap, type: 'single', prompt }
  return {
    ...rest,
    ...(gap as Omit<Authored<'number'>, keyof typeof rest>),
    type: 'number',
    prompt,
  }
}

/** Moodle puts a space on both sides of it, but none before a mark of punctuation. */
function spacedGap(
  question: Authored<'blanks'>,
  { before, after }: { before: string; after: string },
) {
  const space = /^[.,;:!?)\]'"’”%-]/.test(after) ? '' : ' '
  return { ...question, prompt: `${before} [[${question.blanks[0]?.id}]]${space}${after}` }
}
