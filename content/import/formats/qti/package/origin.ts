// Who made a bank, and under which licence, as its manifest says in the metadata of IEEE LOM.
import type { QuizOrigin } from '../../../../model/source.ts'
import {
  childrenOf,
  descendantsOf,
  textOf,
  type XmlElement,
} from '../../../containers/xml/element.ts'

/** Undefined: it says neither an author nor a licence. */
export function originOf(
  metadata: XmlElement | undefined,
  title: string | undefined,
): QuizOrigin | undefined {
  const [lom] = descendantsOf(metadata, 'lom')
  const author = inAny(lom, /^lifecycle$/i)
    .flatMap((one) => childrenOf(one, 'contribute'))
    .filter((one) => /^(author|creator)$/i.test(firstText(one, 'role', 'value')))
    .flatMap((one) =>
      descendantsOf(one, 'entity', 'centity').map((entity) => nameIn(textOf(entity))),
    )
    .filter(Boolean)
    .join(', ')
  const licence = inAny(lom, /^rights$/i)
    .map((one) => firstText(one, 'description'))
    .find(Boolean)
  if (!author && !licence) return undefined
  return {
    ...(title && { title }),
    ...(author && { author: author.slice(0, MOST) }),
    ...(licence && { licence: licence.slice(0, MOST) }),
  }
}

/** Characters of a name or a licence, which stand in one line below a quiz. */
const MOST = 200

export function descriptionIn(metadata: XmlElement | undefined): string | undefined {
  const [lom] = descendantsOf(metadata, 'lom')
  const [general] = inAny(lom, /^general$/i)
  return firstText(general, 'description').slice(0, 1000) || undefined
}

const inAny = (element: XmlElement | undefined, name: RegExp) =>
  childrenOf(element).filter((one) => name.test(one.name))

/** Of a text in several languages, the first. */
function firstText(element: XmlElement | undefined, ...path: string[]): string {
  const [found] = path.reduce<XmlElement[]>(
    (list, name) => list.flatMap((one) => childrenOf(one, name)),
    element ? [element] : [],
  )
  const [string] = descendantsOf(found, 'string', 'langstring')
  return textOf(string ?? found)
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** A name may be that of a vCard (RFC 6350). */
function nameIn(entity: string): string {
  const [, name] = /^[ \t]*FN[^:\n]*:(.*)$/im.exec(entity) ?? []
  return (name ?? (/BEGIN:VCARD/i.test(entity) ? '' : entity)).replaceAll(/\s+/g, ' ').trim()
}
