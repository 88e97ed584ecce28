// QTI 3.0 says `qti-choice-interaction` and `max-choices` where QTI 2 says `choiceInteraction` and
// `maxChoices`. One form for both.
import type { XmlElement, XmlNode } from '../../../containers/xml/element.ts'

export function asVersion2(element: XmlElement): XmlElement {
  const isOwn = element.name.startsWith('qti-')
  return {
    ...element,
    name: isOwn ? camelCase(element.name.slice('qti-'.length)) : element.name,
    attributes: isOwn ? renamed(element.attributes) : element.attributes,
    children: element.children.map(
      (child): XmlNode => (typeof child === 'string' ? child : asVersion2(child)),
    ),
  }
}

function renamed(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [camelCase(name), value]),
  )
}

const camelCase = (name: string) =>
  name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
