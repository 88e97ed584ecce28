// Formulas in MathML as TeX: the elements that editors of questions write. Others have no form.
import type { Element, ElementContent } from 'hast'

const SIGNS: Readonly<Record<string, string>> = {
  '−': '-',
  '×': '\\times ',
  '⋅': '\\cdot ',
  '·': '\\cdot ',
  '÷': '\\div ',
  '±': '\\pm ',
  '≤': '\\le ',
  '≥': '\\ge ',
  '≠': '\\ne ',
  '≈': '\\approx ',
  '∞': '\\infty ',
  π: '\\pi ',
  α: '\\alpha ',
  β: '\\beta ',
  γ: '\\gamma ',
  δ: '\\delta ',
  θ: '\\theta ',
  λ: '\\lambda ',
  μ: '\\mu ',
  σ: '\\sigma ',
  φ: '\\varphi ',
  ω: '\\omega ',
  Δ: '\\Delta ',
  Σ: '\\Sigma ',
  Ω: '\\Omega ',
  '∑': '\\sum ',
  '∏': '\\prod ',
  '∫': '\\int ',
  '→': '\\to ',
  '∈': '\\in ',
  '∪': '\\cup ',
  '∩': '\\cap ',
  '°': '\\degree ',
  '%': '\\%',
  '{': '\\{',
  '}': '\\}',
  '\u2062': '',
  '\u2061': '',
  '\u2063': '',
  '\u2064': '',
}

/** The TeX that an editor left beside its MathML, or else that of the MathML. */
export function texIn(math: Element): string | undefined {
  const notes = math.children.flatMap((child) =>
    child.type === 'element' ? [child, ...child.children] : [],
  )
  const tex = notes.find(
    (one): one is Element =>
      one.type === 'element' &&
      one.tagName === 'annotation' &&
      one.properties.encoding === 'application/x-tex',
  )
  return tex ? wordsIn(tex.children).trim() : texOfMath(math)
}

/** Undefined if it has an element that has no form here. */
function texOfMath(math: Element): string | undefined {
  const tex = rowOf(math.children)
  return tex?.replaceAll(/\s+/g, ' ').trim() || undefined
}

function rowOf(nodes: readonly ElementContent[]): string | undefined {
  const parts = nodes.flatMap((node) => (node.type === 'element' ? [texOf(node)] : []))
  return parts.every((part) => part !== undefined) ? parts.join('') : undefined
}

function texOf({ tagName, children }: Element): string | undefined {
  const inner = children.filter((child): child is Element => child.type === 'element')
  const group = (at: number) => {
    const tex = inner[at] && texOf(inner[at])
    return tex === undefined ? undefined : `{${tex.trim()}}`
  }
  const built = (count: number, build: (...groups: string[]) => string) => {
    const groups = Array.from({ length: count }, (_, at) => group(at))
    const known = groups.filter((one) => one !== undefined)
    return known.length === count && inner.length === count ? build(...known) : undefined
  }
  switch (tagName) {
    case 'mi':
    case 'mn':
    case 'mo':
      return symbols(tagName, wordsIn(children).trim())
    case 'mtext': {
      const words = wordsIn(children)
      return /^[\w ,.]*$/.test(words) ? `\\text{${words}}` : undefined
    }
    case 'mspace':
      return ' '
    case 'mrow':
    case 'mstyle':
    case 'mpadded':
    case 'semantics':
      return rowOf(children)
    case 'annotation':
    case 'annotation-xml':
      return ''
    case 'mfrac':
      return built(2, (over, under) => `\\frac${over}${under}`)
    case 'msup':
      return built(2, (base, raised) => `${short(base)}^${short(raised)}`)
    case 'msub':
    case 'munder':
      return built(2, (base, lowered) => `${short(base)}_${short(lowered)}`)
    case 'msubsup':
    case 'munderover':
      return built(
        3,
        (base, lowered, raised) => `${short(base)}_${short(lowered)}^${short(raised)}`,
      )
    case 'mroot':
      return built(2, (base, index) => `\\sqrt[${index.slice(1, -1)}]${base}`)
    case 'msqrt': {
      const tex = rowOf(children)
      return tex === undefined ? undefined : `\\sqrt{${tex.trim()}}`
    }
    case 'mfenced': {
      const parts = inner.map(texOf)
      return parts.every((part) => part !== undefined) ? `(${parts.join(', ')})` : undefined
    }
    default:
      return undefined
  }
}

/** One letter, digit or sign needs no braces; a raised degree is a circle. */
function short(group: string): string {
  const inner = group.slice(1, -1)
  if (inner === '\\degree') return '\\circ '
  if (/^\w$/.test(inner)) return inner
  return /^\\[a-z]+$/i.test(inner) ? `${inner} ` : group
}

/** A name of several letters, such as a function, is upright. */
function symbols(tagName: string, text: string): string | undefined {
  if (tagName === 'mi' && /^[A-Za-z]{2,}$/.test(text)) return `\\operatorname{${text}}`
  const parts = [...text].map(
    (one) =>
      SIGNS[one] ?? (/^[\w+\-=<>()[\]|,.;:!/' ]$/.test(one) && one !== '_' ? one : undefined),
  )
  return parts.every((part) => part !== undefined) ? parts.join('') : undefined
}

function wordsIn(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : ''))
    .join('')
    .replaceAll(/\s+/g, ' ')
}
