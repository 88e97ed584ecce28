// Reads the interfaces and classes of a TypeScript file, each member with its JSDoc.
import { parse, type Spec } from 'comment-parser'
import { type ESTree, parseSync } from 'rolldown/utils'

export interface Doc {
  /** In one line. */
  readonly description: string
  readonly tags: readonly Spec[]
}

export interface Documented extends Doc {
  readonly name: string
  readonly members: readonly Member[]
}

export interface Member extends Doc {
  readonly name: string
  /** The type as it is written, in one line; for a method, the type of the result. */
  readonly type: string
  readonly isReadonly: boolean
  /** Only for a method. */
  readonly parameters?: readonly Parameter[]
}

export interface Parameter {
  readonly name: string
  readonly type: string
  readonly optional: boolean
}

export function readDocs(filename: string, source: string): Documented[] {
  const { program, comments, errors } = parseSync(filename, source)
  if (errors[0]) throw new Error(`${filename}: ${errors[0].message}`)

  function docOf({ start }: ESTree.Span): Doc {
    const above = comments.findLast(({ end }) => end <= start)
    const isOurs = above?.value.startsWith('*') && source.slice(above.end, start).trim() === ''
    const [block] = isOurs && above ? parse(source.slice(above.start, above.end)) : []
    return { description: block?.description ?? '', tags: block?.tags ?? [] }
  }

  const typeOf = (annotation: ESTree.TSTypeAnnotation | null | undefined) =>
    annotation ? oneLine(source.slice(annotation.typeAnnotation.start, annotation.end)) : 'unknown'

  function memberOf(node: ESTree.TSSignature | ESTree.ClassElement): Member[] {
    if (node.type === 'PropertyDefinition' || node.type === 'TSPropertySignature') {
      const { key, readonly, typeAnnotation } = node
      const field = {
        name: nameOf(key),
        type: typeOf(typeAnnotation),
        isReadonly: readonly === true,
      }
      return [{ ...field, ...docOf(node) }]
    }
    if (node.type !== 'TSMethodSignature') return []
    const parameters = node.params.flatMap((param) =>
      param.type === 'Identifier'
        ? [
            {
              name: param.name,
              type: typeOf(param.typeAnnotation),
              optional: param.optional ?? false,
            },
          ]
        : [],
    )
    const method = { name: nameOf(node.key), type: typeOf(node.returnType), isReadonly: true }
    return [{ ...method, parameters, ...docOf(node) }]
  }

  return program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration') return []
    const { declaration } = statement
    if (
      declaration?.type !== 'TSInterfaceDeclaration' &&
      declaration?.type !== 'ClassDeclaration'
    ) {
      return []
    }
    const nodes: readonly (ESTree.TSSignature | ESTree.ClassElement)[] = declaration.body.body
    const name = declaration.id?.name ?? ''
    return [{ name, members: nodes.flatMap(memberOf), ...docOf(statement) }]
  })
}

function nameOf(key: ESTree.PropertyKey): string {
  if (key.type === 'Identifier') return key.name
  return key.type === 'Literal' ? String(key.value) : ''
}

/** Removes comments, and separates members that are on lines of their own by `;`. */
function oneLine(code: string): string {
  return code
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/(?<=[^\s{|&;])\s*\n\s*(?=[^\s}|&])/g, '; ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
