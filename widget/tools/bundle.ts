// Bundles the widget: the loader under its one stable name, the chunks under names
// that hold a hash of their bytes, and the stylesheets of our own pages.
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { transform } from 'lightningcss'
import { type OutputChunk, type Plugin, rolldown } from 'rolldown'

export interface BuiltFile {
  /** Path below the public folder. */
  readonly path: string
  readonly bytes: Buffer
  /** Source files that went into it, relative to the root; what the boundaries test reads. */
  readonly inputs: readonly string[]
}

export interface WidgetBuild {
  readonly loader: BuiltFile
  /** What every quiz loads before its first question shows, beside the loader. */
  readonly app: BuiltFile
  readonly guide: BuiltFile
  readonly chunks: readonly BuiltFile[]
  /** Twins of the chunks that import the app's; `twins` says what for. */
  readonly twins: readonly BuiltFile[]
}

export async function bundleWidget(root: string, version: string): Promise<WidgetBuild> {
  const input = {
    app: 'widget/app.ts',
    late: 'widget/views/late.ts',
    guide: 'widget/guide.ts',
  }
  const chunks = await bundle(root, input, {})
  const app = entry(chunks, 'app')
  const guide = entry(chunks, 'guide')
  const [loader] = await bundle(
    root,
    { v1: 'widget/loader.ts' },
    {
      __APP_CHUNK__: JSON.stringify(app.path),
      __LATE_CHUNK__: JSON.stringify(entry(chunks, 'late').path),
      __GUIDE_CHUNK__: JSON.stringify(guide.path),
      __VERSION__: JSON.stringify(version),
    },
  )
  if (!loader) throw new Error('The loader came out empty.')
  return { loader: { ...loader, path: 'v1.js' }, app, guide, chunks, twins: twins(chunks, app) }
}

/**
 * A failed import stays failed under its URL in most browsers (whatwg/html#6768), for
 * all who import it. Where the app's chunk came only when asked for again, as `?r=1`,
 * the others have to import it under that address too.
 */
function twins(chunks: readonly BuiltFile[], app: BuiltFile): BuiltFile[] {
  const name = app.path.replace('c/', './')
  return chunks
    .map((chunk) => ({ ...chunk, code: chunk.bytes.toString() }))
    .filter(({ code }) => code.includes(name))
    .map(({ path, inputs, code }) => ({
      path: path.replace('.js', '-again.js'),
      bytes: Buffer.from(code.replaceAll(name, `${name}?r=1`)),
      inputs,
    }))
}

async function bundle(
  root: string,
  input: Record<string, string>,
  define: Record<string, string>,
): Promise<BuiltFile[]> {
  const build = await rolldown({
    cwd: root,
    input,
    plugins: [cssText(), litPolicy()],
    transform: { define, target: 'es2022' },
    // The other chunks import from the app's, so what several need is in the app's.
    preserveEntrySignatures: 'allow-extension',
  })
  const { output } = await build.generate({
    format: 'es',
    minify: true,
    entryFileNames: 'c/[name]-[hash].js',
    chunkFileNames: 'c/[name]-[hash].js',
    comments: false,
  })
  await build.close()
  return output
    .filter((file): file is OutputChunk => file.type === 'chunk')
    .map((chunk) => ({
      path: chunk.fileName,
      bytes: Buffer.from(squeezeTemplates(chunk.code)),
      inputs: chunk.moduleIds.map((id) => relative(root, id)),
    }))
}

function entry(files: readonly BuiltFile[], name: string): BuiltFile {
  const file = files.find(({ path }) => path.startsWith(`c/${name}-`))
  if (!file) throw new Error(`No chunk came out for ${name}.`)
  return file
}

/** A stylesheet under a name that holds its hash. */
export async function bundleCss(root: string, source: string, name: string): Promise<BuiltFile> {
  const bytes = minifyCss(join(root, source), await readFile(join(root, source)))
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 8)
  return { path: `c/${name}-${hash}.css`, bytes, inputs: [source] }
}

/** Writes what differs, whole or not at all: a server may be reading these files meanwhile. */
export async function writeFiles(
  folder: string,
  files: readonly { path: string; bytes: Uint8Array }[],
): Promise<void> {
  for (const { path, bytes } of files) {
    const target = join(folder, path)
    const before = await readFile(target).catch(() => undefined)
    if (before?.equals(bytes)) continue
    await mkdir(dirname(target), { recursive: true })
    await writeFile(`${target}.new`, bytes)
    await rename(`${target}.new`, target)
  }
}

function minifyCss(filename: string, code: Uint8Array): Buffer {
  return Buffer.from(transform({ filename, code, minify: true }).code)
}

/**
 * White space in lit's templates. After minifying, line breaks are left inside
 * template literals only, and there they are indentation.
 */
function squeezeTemplates(code: string): string {
  return code
    .trim()
    .replace(/([>}])\s*\n\s*(?=<|\$\{)/g, '$1')
    .replace(/\s*\n\s*(?=\/?>|<\/)/g, '')
    .replace(/([>`])\s*\n\s*/g, '$1')
    .replace(/\s*\n\s*/g, ' ')
}

/** A stylesheet imported by the widget is its minified text. */
function cssText(): Plugin {
  return {
    name: 'css-text',
    load: {
      filter: { id: /\.css$/ },
      async handler(id) {
        const text = minifyCss(id, await readFile(id)).toString()
        return { code: `export default ${JSON.stringify(text)}`, moduleType: 'js' }
      },
    },
  }
}

/**
 * Lit makes its Trusted Types policy under a fixed name, and a page that has a Lit
 * of its own allows that name once. Ours takes a name of ours, which also is the one
 * that our own pages' policy lists.
 */
function litPolicy(): Plugin {
  return {
    name: 'lit-policy',
    transform: {
      filter: { id: /lit-html/ },
      handler: (code) => code.replaceAll('"lit-html"', '"self-check-lit"'),
    },
  }
}
