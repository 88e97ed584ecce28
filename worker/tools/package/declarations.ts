// The .d.ts files of the npm package: those that `tsc -b` wrote for its entries and for what these
// import, in the folders of the sources. The schemas of content/wire/ become plain types.
import { globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { OutputFile } from '../../../widget/tools/built-file.ts'
import { wireTypes } from './wire-types.ts'

/** The entries of the package, by the files that declare them. */
export const ENTRY_TYPES = {
  './element': 'widget/package/element.ts',
  './element/auto': 'widget/package/auto.ts',
  './element/react': 'widget/package/frameworks/react.d.ts',
  './element/preact': 'widget/package/frameworks/preact.d.ts',
  './element/solid': 'widget/package/frameworks/solid.d.ts',
  './element/svelte': 'widget/package/frameworks/svelte.d.ts',
  './element/vue': 'widget/package/frameworks/vue.d.ts',
  './client': 'widget/package/client.ts',
  './define': 'content/define/index.ts',
  './score': 'worker/scoring/index.ts',
} as const

/** Where the compiler puts the declarations of a folder. The first one that fits holds. */
const EMITTED = [
  ['worker/scoring/', 'dist/types/worker-scoring/'],
  ['widget/', 'dist/types/widget/widget/'],
  ['content/', 'dist/types/content/'],
] as const

const WIRE = 'content/wire/index.ts'

/** The published file with the types of a source file. */
export const publishedTypes = (source: string) => `types/${source.replace(/(\.d)?\.ts$/, '.d.ts')}`

export function declarations(root: string): OutputFile[] {
  const published = new Map<string, string>()
  const add = (source: string) => {
    if (published.has(source)) return
    const text = source === WIRE ? typesOfWire(root) : readFileSync(emitted(root, source), 'utf8')
    // So that files that import each other end.
    published.set(source, text)
    const named = text.replaceAll(SPECIFIER, (specifier) => {
      const target = inOneFile(posix.join(posix.dirname(source), specifier))
      add(target)
      const path = posix.relative(posix.dirname(source), target).replace(/\.ts$/, '.js')
      return path.startsWith('.') ? path : `./${path}`
    })
    published.set(source, named)
  }
  for (const source of Object.values(ENTRY_TYPES)) add(source)
  return [...published].map(([source, text]) => ({
    path: publishedTypes(source),
    bytes: Buffer.from(text),
  }))
}

/** The compiler keeps the names of the sources; a package has JavaScript beside its types. */
const SPECIFIER = /(?<=from '|import '|import\(")\.[^'"]*\.ts(?=['"])/g

const inOneFile = (source: string) => (source.startsWith(posix.dirname(WIRE)) ? WIRE : source)

function emitted(root: string, source: string): string {
  if (source.endsWith('.d.ts')) return join(root, source)
  const found = EMITTED.find(([folder]) => source.startsWith(folder))
  if (!found) throw new Error(`${source} is not compiled for the package.`)
  const [folder, out] = found
  return join(root, out, source.slice(folder.length).replace(/\.ts$/, '.d.ts'))
}

function typesOfWire(root: string): string {
  const paths = globSync('dist/types/content/wire/**/*.d.ts', { cwd: root }).toSorted()
  return wireTypes(paths.map((path) => readFileSync(join(root, path), 'utf8')))
}
