// A page as a browser builds it: parsed by the rules of the HTML standard, templates included.
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const isElement = (node: Node): node is Element => 'tagName' in node

function* nodes(node: Node): Generator<Node> {
  yield node
  if ('childNodes' in node) for (const child of node.childNodes) yield* nodes(child)
  if ('content' in node) yield* nodes(node.content)
}

export interface Markup {
  /** Every element with the names of its attributes, in order. */
  readonly skeleton: readonly string[]
  /** What could run, load or lead somewhere it must not, in words. */
  readonly dangers: readonly string[]
  /** Texts and values of attributes, as they are once escapes are read. */
  readonly texts: readonly string[]
}

/** Elements that nothing of ours is made of. */
const FORBIDDEN =
  /^(iframe|object|embed|applet|frame|frameset|portal|foreignobject|annotation-xml)$/i
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'poster', 'srcset']
/** Of links and forms; a path counts as one of ours. */
const SCHEMES = /^(https?|mailto):$/

export function readMarkup(html: string): Markup {
  const all = [...nodes(parse(html))]
  const elements = all.filter(isElement)
  return {
    skeleton: elements.map(
      ({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name).join(' ')}`,
    ),
    dangers: elements.flatMap(dangersOf),
    texts: all.flatMap((node) =>
      isElement(node) ? node.attrs.map(({ value }) => value) : 'value' in node ? [node.value] : [],
    ),
  }
}

function dangersOf(element: Element): string[] {
  const { tagName, attrs, childNodes } = element
  const attribute = (name: string) => attrs.find((one) => one.name === name)?.value
  const isData = attribute('type') === 'application/ld+json'
  const isInline = tagName === 'script' && !isData && childNodes.length > 0
  return [
    ...(FORBIDDEN.test(tagName) ? [`<${tagName}>`] : []),
    ...(isInline ? ['a script inside the page'] : []),
    ...attrs.filter(({ name }) => /^on|^style$|^srcdoc$/.test(name)).map(({ name }) => name),
    ...attrs
      .filter(({ name, value }) => ADDRESSES.includes(name) && !isSafe(value))
      .map(({ name, value }) => `${name}="${value}"`),
    ...(tagName === 'script' &&
    attribute('src') &&
    !/^\/(c\/|v1\.js)/.test(new URL(attribute('src') ?? '', BASE).pathname)
      ? [`a script from ${attribute('src')}`]
      : []),
  ]
}

const BASE = 'https://check.example/q/page'

/** As a browser resolves it: blanks around and line breaks inside are ignored. */
function isSafe(address: string): boolean {
  return URL.canParse(address, BASE) && SCHEMES.test(new URL(address, BASE).protocol)
}
