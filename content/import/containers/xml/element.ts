// XML as a tree in which each element knows its place in the file.

export interface XmlElement {
  /** Without the prefix of its namespace. */
  readonly name: string
  /** Without a prototype, so that any name may be looked up. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
  readonly line: number
  readonly column: number
}

export type XmlNode = XmlElement | string

/** The elements right inside, all or those of one name. */
export function childrenOf(element: XmlElement | undefined, ...names: string[]): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (names.length === 0 || names.includes(child.name)),
  )
}

/** The first element of a name, or at the end of several names. */
export function childOf(
  element: XmlElement | undefined,
  name: string,
  ...deeper: string[]
): XmlElement | undefined {
  const [found] = childrenOf(element, name)
  const [next, ...rest] = deeper
  return next === undefined ? found : childOf(found, next, ...rest)
}

/** All elements of these names inside, however deep, in the order of the file. */
export function descendantsOf(element: XmlElement | undefined, ...names: string[]): XmlElement[] {
  return childrenOf(element).flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...descendantsOf(child, ...names),
  ])
}

/** All text inside, as it is written. */
export function textOf(node: XmlNode | undefined): string {
  if (node === undefined || typeof node === 'string') return node ?? ''
  return node.children.map(textOf).join('')
}

/** The text of a child without spaces around it; empty if there is no such child. */
export function wordsOf(element: XmlElement | undefined, name: string, ...deeper: string[]) {
  return textOf(childOf(element, name, ...deeper)).trim()
}
