// Any authored text: lines with marks, and blocks, with characters that Markdown would read.
import fc from 'fast-check'
import { plainText } from '../../../content/common/plain-text.ts'
import { parseMarkup } from '../../../content/parsing/markup.ts'
import type { Block, Inline, Line, RichText } from '../../../content/wire/index.ts'

const MARKS = [
  ...['*', '_', '`', '$', '[', ']', '(', ')', '{', '}', '{{', '}}', '[[', ']](', '<b>', '<!--'],
  ...[
    '#',
    '##',
    '>',
    '-',
    '+',
    '=',
    '= 6',
    '1.',
    '2)',
    '|',
    '---',
    '~~~',
    '\\',
    '!',
    '![',
    '&amp;',
  ],
  ...[
    '&',
    '"',
    "'",
    ':',
    'a: b',
    '{#id}',
    '{pinned}',
    'http://x.y',
    '@',
    '5',
    '$5',
    'x',
    'é',
    '日本',
  ],
  ...[
    'other:',
    'right: ',
    'true',
    '**a**',
    '[x]',
    '[ ]',
    '±',
    '3 to 4',
    '.',
    ',',
    '%',
    '/',
    '^',
    ';',
  ],
]
const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('a', 'tree', 'of', 'Index', 'pages', 'is') },
  { weight: 2, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 4 }) },
)

/** Words of one line: no space at either end, and none beside another. */
export const words: fc.Arbitrary<string> = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 6 }), fc.constantFrom('', ' '))
  .map(([list, between]) => list.join(between).replaceAll(/\s+/g, ' ').trim() || 'a')

const mark: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({ t: fc.constantFrom('em', 'strong', 'code'), text: words }),
  fc.record({
    t: fc.constant('link'),
    text: words,
    href: fc.constantFrom('https://example.org/a_(b)?c=d&e#f', 'mailto:a@b.org', '#here'),
  }),
  fc.constantFrom('n', '\\log_f n', 'a|b', 'x*y_z').map((tex) => nodeOf(`a $${tex}$`)),
)

function nodeOf(source: string): Inline {
  const text = parseMarkup(source)
  const last = typeof text === 'string' ? undefined : text.at(-1)
  if (!last) throw new Error(`There is no node in ${source}.`)
  return last as Inline
}

/** Words alone are a node, as in a Markdown file; marks have words between them. */
export const line: fc.Arbitrary<Line> = fc.oneof(
  { weight: 3, arbitrary: words.map((text): Line => [{ t: 'text', text }]) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.option(words, { nil: '' }),
        fc.array(fc.tuple(mark, words), { minLength: 1, maxLength: 3 }),
      )
      .map(
        ([first, pairs]): Line => [
          ...(first ? [{ t: 'text' as const, text: `${first} ` }] : []),
          ...pairs.flatMap(([node, text], index): Inline[] => [
            node,
            { t: 'text', text: ` ${text}${index < pairs.length - 1 ? ' ' : ''}` },
          ]),
        ],
      ),
  },
)

/** Inside a block, words alone are a string. */
const inner = line.map((one): Line => {
  const isPlain = typeof one !== 'string' && one.every(({ t }) => t === 'text')
  return isPlain ? plainText(one) : one
})

const code: fc.Arbitrary<Block> = fc
  .tuple(
    fc.array(fc.oneof(words, fc.constantFrom('', '  a', '```', '~~~~')), { maxLength: 3 }),
    fc.boolean(),
  )
  .map(([lines, hasLanguage]) => blockOf({ text: lines.join('\n'), hasLanguage }))

/** Read from its source, so that it is highlighted as it would be. */
function blockOf({ text, hasLanguage }: { text: string; hasLanguage: boolean }): Block {
  const source = `\`\`\`\`\`\`${hasLanguage ? 'js' : ''}\n${text}\n\`\`\`\`\`\``
  const read = parseMarkup(source)
  return (typeof read === 'string' ? undefined : read[0]) as Block
}

const formula = fc
  .constantFrom('\\frac{a}{b}', 'x', '\\sum_{i=0}^n i')
  .map((tex) => (parseMarkup(`$$\n${tex}\n$$`) as readonly Block[])[0] as Block)

const picture: fc.Arbitrary<Block> = fc
  .tuple(fc.option(words, { nil: '' }), fc.constantFrom('pictures/a b.svg', 'quizzes/a_b(1).png'))
  .map(([text, src]) => ({ t: 'image', text, src, width: 1, height: 1 }))

const table: fc.Arbitrary<Block> = fc
  .array(fc.tuple(inner, inner), { minLength: 1, maxLength: 3 })
  .map(
    ([head = [], ...rows]): Block => ({ t: 'table', text: tableText([head, ...rows]), head, rows }),
  )

const tableText = (rows: readonly (readonly Line[])[]) =>
  rows.map((cells) => cells.map(plainText).join(', ')).join('; ')

const paragraph: fc.Arbitrary<Block> = inner.map((content) => {
  const text = plainText(content)
  return { t: 'paragraph', text, ...(typeof content !== 'string' && { content: [...content] }) }
})

/** With lists and quotations inside each other. */
const blocks: (depth: number) => fc.Arbitrary<readonly Block[]> = fc.memo((depth) => {
  const leaf = fc.oneof({ weight: 4, arbitrary: paragraph }, code, formula, picture, table)
  if (depth <= 1) return fc.array(leaf, { minLength: 1, maxLength: 2 })
  const list = fc
    .tuple(fc.boolean(), fc.array(inside(depth), { minLength: 1, maxLength: 3 }))
    .map(([ordered, items]): Block => {
      const text = items.map(plainText).join('; ')
      return { t: 'list', text, ...(ordered && { ordered: true as const }), items }
    })
  const quote = inside(depth).map((content): Block => {
    return { t: 'quote', text: plainText(content), content }
  })
  return fc.array(fc.oneof({ weight: 3, arbitrary: leaf }, list, quote), {
    minLength: 1,
    maxLength: 3,
  })
})

const inside = (depth: number) => blocks(depth - 1).map(alone)

/** One paragraph by itself is a line. */
function alone(list: readonly Block[]): RichText {
  const [only, ...more] = list
  return only?.t === 'paragraph' && more.length === 0 ? (only.content ?? only.text) : list
}

/** A string would be Markdown that was not read yet. */
const read = (text: RichText): RichText => (typeof text === 'string' ? [{ t: 'text', text }] : text)

/** Any text that may have blocks. */
export const richText: fc.Arbitrary<RichText> = fc.oneof(
  { weight: 2, arbitrary: line },
  { weight: 1, arbitrary: blocks(3).map(alone).map(read) },
)

/** The same for a prompt, in which quotations would be hints. */
export const promptText: fc.Arbitrary<RichText> = richText.filter(
  (text) => typeof text === 'string' || !text.some((node) => node.t === 'quote'),
)
