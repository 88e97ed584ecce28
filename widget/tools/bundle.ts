// Bundles the widget: the loader under its fixed name, the chunks under names with a hash, and
// the scripts of our own pages.
import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import { minify } from '@swc/core'
import { type OutputChunk, type Plugin, rolldown } from 'rolldown'
import { CHUNK_NAMES, LANGUAGE_NAMES } from '../element/chunk-names.ts'
import type { BuiltFile } from './built-file.ts'
import { asChunkFunction } from './chunk-function.ts'
import {
  copyForEachImporter,
  cssText,
  replaceModule,
  squeezeTemplates,
} from './rolldown-plugins.ts'
import { slimLit } from './slim-lit.ts'

export interface WidgetBuild {
  readonly loader: BuiltFile
  /** What every quiz loads before its first question, besides the loader. */
  readonly quiz: BuiltFile
  /** Paths of what the server puts together in one response. */
  readonly inlining: { readonly loader: string; readonly chunks: Readonly<Record<string, string>> }
  readonly chunks: readonly BuiltFile[]
  /** The scripts of our own pages, by name. */
  readonly pages: Readonly<Record<keyof typeof PAGE_SCRIPTS, BuiltFile>>
  /** Loader and chunks in one file, for pages that want an `integrity` attribute. */
  readonly pinned: BuiltFile
}

/** The scripts that our own pages run besides the loader. */
const PAGE_SCRIPTS = {
  front: 'worker/pages/client/front.ts',
  frame: 'widget/embed/embed-page.ts',
  article: 'widget/guide/guide-page.ts',
  print: 'worker/pages/client/print.ts',
}

export async function bundleWidget(root: string, version: string): Promise<WidgetBuild> {
  const entries = CHUNK_NAMES.filter((name) => name !== 'scheme').map((name) => [
    name,
    `widget/chunks/${name}.ts`,
  ])
  const chunks = withSharedHash([
    ...(await bundle(root, Object.fromEntries(entries), {
      plugins: [
        copyForEachImporter(
          /\/(select|record|numeral|whole-drawing|page-changes|fold|retry-delay)\.ts$/,
        ),
      ],
      form: asChunkFunction,
    })),
    // It shares no code with the others, because a page with a frame needs none of them.
    ...(await bundle(root, { scheme: 'widget/chunks/scheme.ts' }, WHOLE)),
    ...(await bundleLanguages(root)),
    ...(await bundle(root, { whole: 'widget/chunks/whole/whole.ts' }, WHOLE)),
  ])
  const scripts = await Promise.all(
    Object.entries<string>(PAGE_SCRIPTS).map(async ([name, source]) => {
      const [script] = withSharedHash(
        await bundle(root, { [name]: source }, { isOneFile: true }),
      ).files
      if (!script) throw new Error(`The script ${name} is empty.`)
      return [name, script] as const
    }),
  )
  const define = { __VERSION__: JSON.stringify(version), __IS_PAGE__: 'true' }
  const loaderNamed = (name: string, isPlain: boolean) =>
    bundle(
      root,
      { [name]: 'widget/element/v1.ts' },
      {
        define: {
          ...define,
          __CHUNKS_HASH__: JSON.stringify(chunks.hash),
          __IS_PLAIN__: `${isPlain}`,
        },
        // A classic script must leave no names in the page.
        format: 'iife',
      },
    )
  const [loader] = await loaderNamed('v1', true)
  const [inlining] = withSharedHash(await loaderNamed('loader', false)).files
  const [pinned] = await bundle(
    root,
    { pinned: 'widget/element/v1.ts' },
    {
      define: { ...define, __IS_PLAIN__: 'true' },
      plugins: [
        replaceModule(root, /\/load-chunk\.ts$/, 'widget/chunks/whole/load-chunk-pinned.ts'),
        replaceModule(root, /\/self\.ts$/, 'widget/element/self-pinned.ts'),
      ],
      isOneFile: true,
    },
  )
  const quiz = chunks.files.find(({ path }) => path.startsWith('c/quiz-'))
  if (!quiz || !loader || !inlining || !pinned) throw new Error('A bundle is empty.')
  return {
    loader: { ...loader, path: 'v1.js' },
    quiz,
    inlining: { loader: `/${inlining.path}`, chunks: pathsByName(chunks) },
    chunks: [...chunks.files, inlining, ...scripts.map(([, file]) => file)],
    pages: Object.fromEntries(scripts) as WidgetBuild['pages'],
    pinned: { ...pinned, path: `v${version}/self-check.js` },
  }
}

/** Each language is a file of its own that imports nothing. */
async function bundleLanguages(root: string): Promise<BuiltFile[]> {
  const files = await Promise.all(
    LANGUAGE_NAMES.map((name) =>
      bundle(root, { [name]: `widget/strings/languages/${name}.ts` }, WHOLE),
    ),
  )
  return files.flat()
}

/** Adds to the name of each file a hash of all of them, so that whoever loads them needs one hash only. */
function withSharedHash(files: readonly BuiltFile[]): { hash: string; files: BuiltFile[] } {
  const sum = createHash('sha256')
  for (const { path, bytes } of files) sum.update(path).update(bytes)
  const hash = sum.digest('base64url').slice(0, 8)
  return {
    hash,
    files: files.map((file) => ({ ...file, path: file.path.replace(/\.js$/, `-${hash}.js`) })),
  }
}

const pathsByName = ({ hash, files }: ReturnType<typeof withSharedHash>) =>
  Object.fromEntries(
    files.map(({ path }) => [path.slice('c/'.length, -`-${hash}.js`.length), `/${path}`]),
  )

interface BundleOptions {
  readonly define?: Record<string, string>
  readonly plugins?: readonly Plugin[]
  /** Puts dynamic imports into the file too. */
  readonly isOneFile?: boolean
  readonly format?: 'es' | 'iife'
  /** Rewrites the code of a file. */
  readonly form?: (name: string, code: string) => string
}

/** A chunk in one file. */
const WHOLE: BundleOptions = { isOneFile: true, form: asChunkFunction }

async function bundle(
  root: string,
  input: Record<string, string>,
  {
    define = {},
    plugins = [],
    isOneFile = false,
    format = 'es',
    form = (_, code) => code,
  }: BundleOptions,
): Promise<BuiltFile[]> {
  const build = await rolldown({
    cwd: root,
    input,
    plugins: [cssText(), slimLit(), ...plugins],
    transform: { define, target: 'es2022' },
    // The chunk of the quiz exports what the other chunks need of it.
    preserveEntrySignatures: 'allow-extension',
  })
  const { output } = await build.generate({
    format,
    minify: true,
    entryFileNames: 'c/[name].js',
    chunkFileNames: 'c/[name].js',
    comments: false,
    ...(isOneFile && { codeSplitting: false }),
  })
  await build.close()
  const chunks = output.filter((file): file is OutputChunk => file.type === 'chunk')
  return Promise.all(
    chunks.map(async (chunk) => ({
      path: chunk.fileName,
      bytes: Buffer.from(await minifyAgain(form(chunk.name, squeezeTemplates(chunk.code)))),
      inputs: inputsOf(root, chunk),
    })),
  )
}

/** Source files of a chunk, relative to the root. */
export function inputsOf(root: string, { moduleIds }: OutputChunk): string[] {
  // The ids of the bundler's own modules begin with a zero byte.
  const files = moduleIds.filter((id) => !id.startsWith('\0'))
  return files.map((id) => relative(root, id.replace(/\?.*$/, '')))
}

/**
 * What the minifier of the bundler leaves: 300 of the 25,000 bytes up to a result, and 800 of the
 * worker, which keeps its names.
 */
export async function minifyAgain(code: string, keepsNames = false): Promise<string> {
  const names = { keep_fnames: keepsNames, keep_classnames: keepsNames }
  const compress = { passes: 3, ...names }
  return (await minify(code, { module: true, compress, mangle: names })).code
}
