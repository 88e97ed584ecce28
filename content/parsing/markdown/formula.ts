// TeX to a tree of MathML, by Temml. Browsers draw MathML themselves, so no client has code for it.
import temml from 'temml'
import { MATH_ATTRIBUTES } from '../../common/blocks/math-attributes.ts'
import { err, ok, type Result } from '../../common/result.ts'
import type { MathNode } from '../../wire/index.ts'

/** A node of Temml's tree. Fragments have no type. */
interface TemmlNode {
  readonly type?: string
  readonly text?: string
  readonly attributes?: Readonly<Record<string, unknown>>
  readonly classes?: readonly string[]
  readonly children?: readonly TemmlNode[]
}

/**
 * The TeX of each tree. It is no part of the tree, because formulas are published without it;
 * whoever writes a file needs it.
 */
const sources = new WeakMap<MathNode, string>()

/** Undefined for a tree that was not made from TeX here. */
export const texOf = (tree: MathNode): string | undefined => sources.get(tree)

/** The error is Temml's message, which names the place in the TeX. */
export function formulaTree(tex: string, isDisplay: boolean): Result<MathNode, string> {
  try {
    const tree: TemmlNode = temml.__renderToMathMLTree(tex, {
      displayMode: isDisplay,
      throwOnError: true,
      annotate: false,
      strict: true,
      maxSize: [25, 10],
      maxExpand: 200,
    })
    const [node] = nodesOf(tree)
    if (typeof node !== 'object') return err('The formula is empty.')
    sources.set(node, tex)
    return ok(node)
  } catch (error) {
    // Temml repeats the TeX behind the colon, with combining marks under the place.
    return err(error instanceof Error ? error.message.replace(/:[^:]*$/, '').trim() : String(error))
  }
}

function nodesOf({
  type,
  text,
  attributes = {},
  classes = [],
  children = [],
}: TemmlNode): (MathNode | string)[] {
  if (text !== undefined) return [text]
  const inside = children.flatMap(nodesOf)
  if (type === undefined) return inside
  const kept = Object.entries(attributes).filter(([name]) => MATH_ATTRIBUTES.includes(name))
  const own = isVariable(type, attributes, inside) ? ['variable'] : []
  const names = [...own, ...classes.filter((name) => name.startsWith('tml-'))].join(' ')
  const all = [
    ...kept.map(([name, value]) => [name, String(value)]),
    ...(names ? [['class', names]] : []),
  ]
  return [
    {
      e: type,
      ...(all.length > 0 && { a: Object.fromEntries(all) }),
      ...(inside.length > 0 && { c: inside }),
    },
  ]
}

/**
 * One letter is a variable, which is italic. Browsers take the italic letters of a mathematical
 * font for it, which many devices lack, so the style sheet slants the letters of the text instead.
 */
function isVariable(
  type: string,
  attributes: Readonly<Record<string, unknown>>,
  [only, ...more]: readonly (MathNode | string)[],
): boolean {
  if (type !== 'mi' || 'mathvariant' in attributes || more.length > 0) return false
  return typeof only === 'string' && /^\p{L}$/u.test(only)
}
