// Reads which file of this repository imports which other one. Types count, and so do
// `typeof import()` and `import()`: a reader who follows an import does not care whether
// it is still there after compiling. Biome's noImportCycles follows neither of the last two.
import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { parseSync } from 'rolldown/utils'

export interface Import {
  /** Path of the imported file, relative to the root. Of a package, its name. */
  readonly target: string
  /** It is erased by the compiler: `import type`, `typeof import()`. */
  readonly isType: boolean
}

/** The imports of each source file, by its path relative to the root. */
export type ImportGraph = ReadonlyMap<string, readonly Import[]>

/** Reads all TypeScript files below these folders of the root. */
export function readImports(root: string, folders: readonly string[]): ImportGraph {
  const patterns = folders.map((folder) => `${folder}/**/*.{ts,tsx}`)
  const paths = globSync(patterns, { cwd: root }).toSorted()
  return new Map(
    paths.map((path) => [path, importsOf(path, readFileSync(posix.join(root, path), 'utf8'))]),
  )
}

/** The imports that a source file names, in the order in which they stand. */
export function importsOf(path: string, source: string): Import[] {
  const { program, errors } = parseSync(path, source)
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)
  const imports: Import[] = []
  visit(program, (node) => {
    const specifier = specifierOf(node)
    if (specifier === undefined) return
    const isRelative = specifier.startsWith('.')
    imports.push({
      target: isRelative ? posix.join(posix.dirname(path), specifier) : specifier,
      isType: isTypeImport(node),
    })
  })
  return imports
}

interface Node {
  readonly type: string
  readonly [field: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const one of value) visit(one, see)
    return
  }
  if (!isNode(value)) return
  see(value)
  for (const child of Object.values(value)) visit(child, see)
}

const IMPORTING = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
])

function specifierOf(node: Node): string | undefined {
  if (!IMPORTING.has(node.type) || !isNode(node.source)) return undefined
  const { value } = node.source
  return typeof value === 'string' ? value : undefined
}

/** Also an import whose names are all types, as in `import { type A, type B }`. */
function isTypeImport(node: Node): boolean {
  if (node.type === 'TSImportType') return true
  if (node.importKind === 'type' || node.exportKind === 'type') return true
  const { specifiers } = node
  return (
    Array.isArray(specifiers) &&
    specifiers.length > 0 &&
    specifiers.every((one: Node) => one.importKind === 'type' || one.exportKind === 'type')
  )
}
