// A formula in one line of text, for plain text, titles and clients without MathML:
// "(a + b)/c²" rather than "a + bc2".
import type { MathNode } from '../../wire/index.ts'

type Node = MathNode | string

export function formulaText(tree: MathNode): string {
  return textOf(tree).replaceAll(/\s+/g, ' ').trim()
}

function textOf(node: Node): string {
  if (typeof node === 'string') return isInvisible(node) ? '' : node
  const parts = node.c ?? []
  const [one = '', two = '', three = ''] = parts
  switch (node.e) {
    case 'mfrac':
      return `${grouped(one)}/${grouped(two)}`
    case 'msqrt':
      return `√${grouped({ e: 'mrow', c: parts })}`
    case 'mroot':
      return `${textOf(two)}√${grouped(one)}`
    case 'msup':
    case 'mover':
      return `${textOf(one)}^${grouped(two)}`
    case 'msub':
    case 'munder':
      return `${textOf(one)}_${grouped(two)}`
    case 'msubsup':
    case 'munderover':
      return `${textOf(one)}_${grouped(two)}^${grouped(three)}`
    case 'mtr':
      return parts.map(textOf).join(', ')
    case 'mtable':
      return parts.map(textOf).join('; ')
    case 'mspace':
      return ' '
    case 'mo':
      return operator(parts.map(textOf).join(''))
    default:
      return parts.map(textOf).join('')
  }
}

/** In parentheses, unless it is one number, one name or one sign. */
function grouped(node: Node): string {
  const text = textOf(node).trim()
  return /^[\p{L}\p{N}.,′]*$/u.test(text) || text.length === 1 ? text : `(${text})`
}

/** Relations and sums have a space on both sides; brackets and commas have none before them. */
function operator(sign: string): string {
  if (/^[=<>≤≥≠≈≡∈⊂⊆→⇒⇔↦+±×⋅·÷∪∩∧∨−-]$/u.test(sign)) return ` ${sign} `
  return /^[,;:]$/.test(sign) ? `${sign} ` : sign
}

/** U+2061 to U+2064 apply a function, multiply, separate or add, and show nothing. */
function isInvisible(text: string): boolean {
  return /^[\u2061-\u2064]$/.test(text)
}
