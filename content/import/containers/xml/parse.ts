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

/** An entity of HTML, which XML does not have, and what it was read as. */
export interface HtmlEntity extends LinePlace {
  readonly name: string
  readonly value: string
}

export interface XmlFile {
  readonly root: XmlElement
  readonly entities: readonly HtmlEntity[]
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
    const element = { name: local, attributes, children: [], ...placeOf(tagStart) }
    open.at(-1)?.children.push(element)
    open.push(element)
    root ??= element
  })
  parser.on('closetag', () => open.pop())
  const addText = (words: string) => open.at(-1)?.children.push(words)
  parser.on('text', addText)
  parser.on('cdata', addText)
  const entities: HtmlEntity[] = []
  parser.ENTITIES = withHtmlEntities(parser.ENTITIES, (name, value) =>
    entities.push({ name, value, ...here() }),
  )
  try {
    parser.write(printable(text.slice(start, to))).close()
  } catch (error) {
    if (error instanceof Stop) return err(error.problem)
    throw error
  }
  if (root) return ok({ root, entities })
  return err({ code: 'xml-ill-formed', message: 'it has no element', ...placeOf(start) })
}

/** Files that people edited often begin with an empty line, which XML does not allow. */
function leadingSpace(text: string, from: number): number {
  let at = from
  while (/\s/.test(text.charAt(at))) at += 1
  return at - from
}

/** Control characters, which come along when text is pasted from a word processor, as spaces. */
function printable(text: string): string {
  return text.replaceAll(/[^\P{Cc}\t\n\r]/gu, (character) => (character < '\x7f' ? ' ' : character))
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
      if (Object.hasOwn(known, name)) return known[name]
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
