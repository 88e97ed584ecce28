// Makes custom-elements.json, which editors and catalogues read, from the JSDoc of the elements
// and events. The community's own analyzer is not used: it ignores the members of an interface,
// and installs 50 MB with a second TypeScript.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Spec } from 'comment-parser'
import type {
  Attribute,
  ClassMember,
  CustomElementDeclaration,
  Package,
} from 'custom-elements-manifest'
import { type Documented, type Member, readDocs } from './jsdoc.ts'

const ELEMENTS = 'widget/element/elements.ts'
const EVENTS = 'widget/element/events.ts'

/** `path` is the file that defines the elements: that of the deployed files, or of the npm package. */
export async function elementsManifest(root: string, path = 'dist/public/v1.js'): Promise<Package> {
  const read = async (file: string) => readDocs(file, await readFile(join(root, file), 'utf8'))
  const declared = await read(ELEMENTS)
  const events = named(await read(EVENTS), 'SelfCheckEvents').members
  const base = named(declared, 'SelfCheckBase')
  const declarations = declared
    .filter(({ tags }) => tags.some(({ tag }) => tag === 'tagname'))
    .map((own) => declarationOf(own, base, events))
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path,
        declarations,
        exports: declarations.map(({ name, tagName = '' }) => ({
          kind: 'custom-element-definition',
          name: tagName,
          declaration: { name, module: path },
        })),
      },
    ],
  }
}

function declarationOf(
  own: Documented,
  base: Documented,
  events: readonly Member[],
): CustomElementDeclaration & { tagName: string } {
  const members = [...own.members, ...base.members]
  const tags = [...own.tags, ...base.tags]
  const tagged = (wanted: string) => tags.filter(({ tag }) => tag === wanted)
  return {
    kind: 'class',
    customElement: true,
    name: own.name,
    tagName: tagged('tagname')[0]?.name ?? '',
    description: own.description,
    attributes: [
      ...members.flatMap(attributeOf),
      ...tagged('attr').map((tag) => ({
        ...item(tag),
        type: { text: tag.type },
        fieldName: tag.name,
      })),
    ],
    members: members.map(memberOf),
    events: tagged('fires').map(({ name }) => {
      const { description, type } = named(events, name)
      return { name, description, type: { text: `CustomEvent<${type}>` } }
    }),
    // The only slot has no name.
    slots: tagged('slot').map((tag) => ({ ...item(tag), name: '' })),
    cssParts: tagged('csspart').map(item),
    cssProperties: tagged('cssprop').map((tag) => ({
      ...item(tag),
      ...(tag.default && { default: tag.default }),
    })),
    cssStates: tagged('cssstate').map(item),
  }
}

/** `@attr {type} name` on a field. Without a name, it is that of the field. */
function attributeOf({ name: fieldName, type, description, tags }: Member): Attribute[] {
  const attr = tags.find(({ tag }) => tag === 'attr')
  if (!attr) return []
  const value = tags.find(({ tag }) => tag === 'default')?.name
  const text = attr.type || type.replace(' | null', '')
  const name = attr.name || fieldName
  return [{ name, description, type: { text }, fieldName, ...(value && { default: value }) }]
}

function memberOf(member: Member): ClassMember {
  const { name, type, description, isReadonly, parameters, tags } = member
  if (parameters) {
    return {
      kind: 'method',
      name,
      description,
      parameters: parameters.map((one) => ({ ...one, type: { text: one.type } })),
      return: { type: { text: type } },
    }
  }
  const [attribute] = attributeOf({ ...member, tags })
  return {
    kind: 'field',
    name,
    description,
    type: { text: type },
    ...(isReadonly && { readonly: true }),
    ...(attribute && { attribute: attribute.name, reflects: true }),
  }
}

const item = ({ name, description }: Spec) => ({
  name,
  description: description.replace(/^- /, ''),
})

function named<T extends { readonly name: string }>(all: readonly T[], name: string): T {
  const one = all.find((each) => each.name === name)
  if (!one) throw new Error(`Nothing documented is named ${name}.`)
  return one
}
