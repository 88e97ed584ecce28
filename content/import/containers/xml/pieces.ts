// The questions of an XML file, each as an element. One place that is not well-formed costs the
// question that it is in and no other: then the file is read piece by piece.
import type { Finding } from '../../importer.ts'
import { descendantsOf, type XmlElement } from './element.ts'
import { lineIndex } from './line-index.ts'
import { parseXml, type XmlProblem, type XmlSlip } from './parse.ts'

/** Of a file that is not well-formed. Each is read by a parser of its own, which takes its time. */
const MAX_PIECES = 20_000

export interface XmlPieces {
  /** Absent if the file is not well-formed as a whole. */
  readonly root?: XmlElement
  readonly pieces: readonly XmlElement[]
  readonly skipped: readonly Finding[]
  readonly warnings: readonly Finding[]
}

/** `name` is what the element of a question is called, without a prefix. */
export function xmlPieces(text: string, name: string): XmlPieces {
  const placeOf = lineIndex(text)
  const whole = parseXml(text, 0, text.length, placeOf)
  if (whole.ok) {
    const { root, slips } = whole.value
    const pieces = root.name === name ? [root] : descendantsOf(root, name)
    return { root, pieces, skipped: [], warnings: slips.map(slipFinding) }
  }
  if (whole.error.code !== 'xml-ill-formed') return failed(whole.error)
  const tag = new RegExp(`<(/?)(?:[\\w-]+:)?${name}(?=[\\s>])`, 'g')
  const tags = [...text.matchAll(tag)].map(({ index, 1: slash }) => ({
    index,
    isEnd: slash === '/',
  }))
  const starts = tags.filter(({ isEnd }) => !isEnd)
  if (starts.length === 0 || starts.length > MAX_PIECES) return failed(whole.error)
  const pieces: XmlElement[] = []
  const skipped: Finding[] = []
  const warnings: Finding[] = []
  let next = 0
  for (const [at, { index }] of starts.entries()) {
    const limit = starts[at + 1]?.index ?? text.length
    let end: number | undefined
    for (; next < tags.length && (tags[next]?.index ?? 0) < limit; next += 1)
      if (tags[next]?.isEnd) end = tags[next]?.index
    const to = end === undefined ? limit : text.indexOf('>', end) + 1 || limit
    const piece = parseXml(text, index, to, placeOf)
    if (piece.ok) {
      pieces.push(piece.value.root)
      warnings.push(...piece.value.slips.map(slipFinding))
    } else skipped.push(problemFinding(piece.error))
  }
  return { pieces, skipped: skipped.length > 0 ? skipped : [outside(whole.error)], warnings }
}

const failed = (problem: XmlProblem): XmlPieces => {
  return { pieces: [], skipped: [problemFinding(problem)], warnings: [] }
}

function problemFinding({ code, message, line, column }: XmlProblem): Finding {
  const what = code === 'xml-ill-formed' ? 'this is not well-formed XML: ' : ''
  return { code, line, column, reason: `${what}${message}. Skipped.` }
}

function outside(problem: XmlProblem): Finding {
  return {
    ...problemFinding(problem),
    reason: `here the file is not well-formed XML: ${problem.message}. All questions could be read.`,
  }
}

function slipFinding({ source, value, line, column }: XmlSlip): Finding {
  const what = source === '&' ? 'a bare & is not allowed' : `${source} is not declared`
  return {
    code: source === '&' ? 'xml-bare-ampersand' : 'xml-html-entity',
    line,
    column,
    reason: `${what} in XML; it was read as "${value}".`,
  }
}
