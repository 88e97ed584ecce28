// XML to a tree, by saxes. It reads the text that it is given and nothing else: a DTD is not read,
// so no entity of a file is ever expanded, and no address is opened.
import { fromHtml } from 'hast-util-from-html'
import { SaxesParser } from 'saxes'
import { err, ok, type Result } from '../../../common/result.ts'
import type { XmlElement, XmlNode } from './element.ts'
import { type LinePlace, lineIndex } from './line-index.ts'

/** Elements inside each other. Texts of authors have tables in lists in tables, and no more. */
const MAX_DEPTH = 150
/** A bank of 10,000 questions has about 500,000 elements. */
const MAX_ELEMENTS = 3_000_000

export interface XmlProblem extends LinePlace {
  readonly code: 'xml-ill-formed' | 'xml-entities' | 'xml-too-large'
  readonly message: string
}

/** Something that XML does not have, such as an entity of HTML, and what it was read as. */
export interface XmlSlip extends LinePlace {
  readonly source: string
  readonly value: string
}

export interface XmlFile {
  readonly root: XmlElement
  readonly slips: readonly XmlSlip[]
}

/** Thrown and caught here, since that is how a parser is stopped. */
class Stop extends Error {
  readonly problem: XmlProblem
  constructor(problem: XmlProblem) {
    super(problem.message)
    this.problem = problem
  }
}

/** `from` and `to` are offsets: a part of the text can be read by itself, and keeps its lines. */
export function parseXml(
  text: string,
  from = 0,
  to = text.length,
  placeOf = lineIndex(text),
): Result<XmlFile, XmlProblem> {
  const start = from + leadingSpace(text, from)
  const parser = new SaxesParser({ xmlns: false, position: true })
  const here = () => placeOf(Math.min(start + parser.position, to))
  const stop = (code: XmlProblem['code'], message: string): never => {
    throw new Stop({ code, message, ...here() })
  }
  const open: (XmlElement & { children: XmlNode[] })[] = []
  let root: XmlElement | undefined
  let count = 0
  let tagStart = start
  parser.on('error', ({ message }) => stop('xml-ill-formed', plainMessage(message)))
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype))
      stop(
        'xml-entities',
        'it declares entities of its own, which are never expanded. Save it without a DTD',
      )
  })
  parser.on('opentagstart', () => {
    tagStart = text.lastIndexOf('<', start + parser.position - 1)
  })
  parser.on('opentag', ({ name, attributes }) => {
    count += 1
    if (open.length >= MAX_DEPTH)
      stop('xml-too-large', `it has more than ${MAX_DEPTH} elements inside each other`)
    if (count > MAX_ELEMENTS) stop('xml-too-large', `it has more than ${MAX_ELEMENTS} elements`)
    const local = name.slice(name.indexOf(':') + 1)
    const element = {
      name: local,
      attributes: unmarked(attributes),
      children: [],
      ...placeOf(tagStart),
    }
    open.at(-1)?.children.push(element)
    open.push(element)
    root ??= element
  })
  parser.on('closetag', () => open.pop())
  const slips: XmlSlip[] = []
  const addText = (words: string) => open.at(-1)?.children.push(words.replaceAll(BARE, '&'))
  parser.on('text', (words) => {
    if (words.includes(BARE)) slips.push({ source: '&', value: '&', ...here() })
    addText(words)
  })
  parser.on('cdata', addText)
  parser.ENTITIES = withHtmlEntities(parser.ENTITIES, (name, value) =>
    slips.push({ source: `&${name};`, value, ...here() }),
  )
  try {
    parser.write(readable(text.slice(start, to))).close()
  } catch (error) {
    if (error instanceof Stop) return err(error.problem)
    throw error
  }
  if (root) return ok({ root, slips })
  return err({ code: 'xml-ill-formed', message: 'it has no element', ...placeOf(start) })
}

/** Files that people edited often begin with an empty line, which XML does not allow. */
function leadingSpace(text: string, from: number): number {
  let at = from
  while (/\s/.test(text.charAt(at))) at += 1
  return at - from
}

/** Stands for an `&` that begins no entity while the parser reads. No text has it: it is no character. */
const BARE = '\ufdd0'

/** Control characters, which come along when text is pasted from a word processor, are spaces. */
function readable(text: string): string {
  return text
    .replaceAll(/[^\P{Cc}\t\n\r]/gu, (character) => (character < '\x7f' ? ' ' : character))
    .replaceAll(/&(?!#?\w{1,40};)/g, BARE)
}

function unmarked(attributes: Record<string, string>): Record<string, string> {
  for (const [name, value] of Object.entries(attributes))
    if (value.includes(BARE)) attributes[name] = value.replaceAll(BARE, '&')
  return attributes
}

/** Of a message such as "12:4: unclosed tag", the words. */
const plainMessage = (message: string) => message.replace(/^[\d:]*\s*/, '').replace(/\.$/, '')

/** The entities of XML, and those of HTML where a file uses them. */
function withHtmlEntities(
  entities: Record<string, string>,
  report: (name: string, value: string) => void,
): Record<string, string> {
  return new Proxy(entities, {
    get(known, name) {
      if (typeof name !== 'string') return undefined
      const own = known[name]
      if (own !== undefined) return own
      const value = htmlEntity(name)
      if (value !== undefined) report(name, value)
      return value
    },
  })
}

function htmlEntity(name: string): string | undefined {
  if (!/^[a-z][a-z\d]{1,31}$/i.test(name)) return undefined
  const [node] = fromHtml(`&${name};`, { fragment: true }).children
  return node?.type === 'text' && node.value !== `&${name};` ? node.value : undefined
}
