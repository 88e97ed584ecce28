// Makes the npm package `selfcheck` in dist/npm/: the code, its types, its package.json, and the
// licences of what is bundled. It needs the declarations that `tsc -b` writes.
import { globSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type BuiltFile, type OutputFile, writeFiles } from '../../../widget/tools/built-file.ts'
import { bundlePackage } from '../../../widget/tools/bundle-package.ts'
import { elementsManifest } from '../../../widget/tools/manifest.ts'
import { declarations, ENTRY_TYPES, publishedTypes } from './declarations.ts'

/** The code of each entry. The frameworks have the same code, with types of their own. */
export const ENTRY_CODE: { readonly [Entry in keyof typeof ENTRY_TYPES]: string } = {
  './element': 'element/element.js',
  './element/auto': 'element/auto.js',
  './element/react': 'element/element.js',
  './element/preact': 'element/element.js',
  './element/solid': 'element/element.js',
  './element/svelte': 'element/element.js',
  './element/vue': 'element/element.js',
  './client': 'client/client.js',
  './define': 'author/define.js',
  './score': 'author/score.js',
}

const ELEMENTS = 'custom-elements.json'

/** Writes the package into a folder, which it empties first. */
export async function buildPackage(root: string, folder: string): Promise<void> {
  const code = await bundlePackage(root)
  const { version, description, license, engines } = JSON.parse(
    await readFile(join(root, 'package.json'), 'utf8'),
  )
  const manifest = {
    name: 'selfcheck',
    version,
    description,
    license,
    keywords: ['quiz', 'self-check', 'custom-element', 'web-components'],
    type: 'module',
    sideEffects: [`./${ENTRY_CODE['./element/auto']}`],
    customElements: ELEMENTS,
    exports: { ...exportsOf(), './package.json': './package.json' },
    engines,
  }
  const elements = await elementsManifest(root, ENTRY_CODE['./element'])
  const copy = async (path: string, source: string): Promise<OutputFile> => ({
    path,
    bytes: await readFile(join(root, source)),
  })
  await rm(folder, { recursive: true, force: true })
  await writeFiles(folder, [
    ...code,
    ...declarations(root),
    json('package.json', manifest),
    json(ELEMENTS, elements),
    await copy('README.md', 'widget/package/README.md'),
    await copy('LICENSE', 'LICENSE'),
    { path: 'THIRD-PARTY.txt', bytes: Buffer.from(await licencesOf(root, code)) },
  ])
}

const json = (path: string, value: unknown): OutputFile => ({
  path,
  bytes: Buffer.from(`${JSON.stringify(value, null, 2)}\n`),
})

function exportsOf(): Record<string, { types: string; default: string }> {
  const entries = Object.entries(ENTRY_TYPES) as [keyof typeof ENTRY_TYPES, string][]
  return Object.fromEntries(
    entries.map(([entry, source]) => [
      entry,
      { types: `./${publishedTypes(source)}`, default: `./${ENTRY_CODE[entry]}` },
    ]),
  )
}

/** The licences of the packages whose code is in the bundles: most ask that theirs goes with it. */
async function licencesOf(root: string, code: readonly BuiltFile[]): Promise<string> {
  const inputs = code.flatMap((file) => file.inputs)
  const found = inputs.flatMap(
    (path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
  )
  const texts = [...new Set(found)].toSorted().map(async (name) => {
    const [file] = globSync(`node_modules/${name}/LICEN[CS]E*`, { cwd: root })
    if (!file) throw new Error(`The package ${name} is bundled, and has no file with its licence.`)
    return `${name}\n\n${(await readFile(join(root, file), 'utf8')).trim()}\n`
  })
  return (await Promise.all(texts)).join(`\n${'-'.repeat(80)}\n\n`)
}
