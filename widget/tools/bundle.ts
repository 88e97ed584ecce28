// Bundles the widget: the loader under its one stable name, the chunks under names
// that hold a hash of their bytes, and the stylesheets of our own pages.
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
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
  readonly quiz: BuiltFile
  readonly guide: BuiltFile
  readonly chunks: readonly BuiltFile[]
  /** Scripts of our own pages, by name. */
  readonly pages: Readonly<Record<keyof typeof PAGE_SCRIPTS, BuiltFile>>
  /** Loader and chunks in one file, for pages that want an `integrity` attribute. */
  readonly pinned: BuiltFile
}

const CHUNKS = {
  quiz: 'widget/quiz/mount.ts',
  late: 'widget/chunks/after-answer.ts',
  guide: 'widget/guide/mount.ts',
}

/** What our own pages run beside the loader. */
const PAGE_SCRIPTS = {
  front: 'worker/pages/client/front.ts',
  frame: 'widget/embed/embed-page.ts',
  article: 'widget/guide/guide-page.ts',
  print: 'worker/pages/client/print.ts',
}

export async function bundleWidget(root: string, version: string): Promise<WidgetBuild> {
  const define = { __VERSION__: JSON.stringify(version) }
  const languages = await bundleLanguages(root)
  const chunks = await bundle(root, CHUNKS, {
    __LANGUAGES_HASH__: JSON.stringify(languages.hash),
  })
  const [whole] = await bundle(
    root,
    { whole: 'widget/chunks/whole.ts' },
    {},
    [everyLanguage(root)],
    true,
  )
  const scripts = await Promise.all(
    Object.entries<string>(PAGE_SCRIPTS).map(async ([name, source]) => {
      const files = await bundle(root, { [name]: source })
      return [name, entry(files, name)] as const
    }),
  )
  const quiz = entry(chunks, 'quiz')
  const guide = entry(chunks, 'guide')
  const loader = await bundle(
    root,
    { v1: 'widget/element/v1.ts' },
    {
      ...define,
      __QUIZ_HASH__: hashIn(quiz),
      __LATE_HASH__: hashIn(entry(chunks, 'late')),
      __GUIDE_HASH__: hashIn(guide),
      __WHOLE_HASH__: hashIn(whole),
    },
  )
  const pinned = await bundle(
    root,
    { pinned: 'widget/element/v1.ts' },
    define,
    [inlined(root), everyLanguage(root)],
    true,
  )
  if (!whole || !loader[0] || !pinned[0]) throw new Error('A bundle came out empty.')
  return {
    loader: { ...loader[0], path: 'v1.js' },
    quiz,
    guide,
    chunks: [...chunks, ...languages.files, whole, ...scripts.map(([, file]) => file)],
    pages: Object.fromEntries(scripts) as WidgetBuild['pages'],
    pinned: { ...pinned[0], path: `v${version}/self-check.js` },
  }
}

/** In the pinned file the chunks are inside: it brings nothing. */
function inlined(root: string): Plugin {
  return {
    name: 'inlined',
    resolveId: {
      filter: { id: /\/load-chunk\.ts$/ },
      handler: () => join(root, 'widget/element/load-chunk-pinned.ts'),
    },
  }
}

/** Where all is in one file, so are the words of every language. */
function everyLanguage(root: string): Plugin {
  return {
    name: 'every-language',
    resolveId: {
      filter: { id: /\/languages\/load\.ts$/ },
      handler: () => join(root, 'widget/strings/languages/all.ts'),
    },
  }
}

/** Tables of words: each a file that imports nothing, under a hash that is of all of them. */
async function bundleLanguages(root: string): Promise<{ hash: string; files: BuiltFile[] }> {
  const names = await readdir(join(root, 'widget/strings/languages'))
  const tables = names.filter((name) => /^[a-z]{2}\.ts$/.test(name)).toSorted()
  const files: BuiltFile[] = []
  const hash = createHash('sha256')
  for (const table of tables) {
    const lang = table.slice(0, 2)
    const [file] = await bundle(root, { [lang]: `widget/strings/languages/${table}` }, {}, [], true)
    if (!file) throw new Error(`No file came out for ${table}.`)
    hash.update(file.bytes)
    files.push({ ...file, path: lang })
  }
  const shared = hash.digest('base64url').slice(0, 8)
  return {
    hash: shared,
    files: files.map((file) => ({ ...file, path: `c/${file.path}-${shared}.js` })),
  }
}

async function bundle(
  root: string,
  input: Record<string, string>,
  define: Record<string, string> = {},
  plugins: readonly Plugin[] = [],
  /** Chunks that others import when they need them come into the one file. */
  isOneFile = false,
): Promise<BuiltFile[]> {
  const build = await rolldown({
    cwd: root,
    input,
    plugins: [cssText(), litPolicy(), squeezing(), ...plugins],
    transform: { define, target: 'es2022' },
    // The other chunks import from the quiz's, so what several need is in there.
    preserveEntrySignatures: 'allow-extension',
  })
  const { output } = await build.generate({
    format: 'es',
    minify: true,
    entryFileNames: 'c/[name]-[hash].js',
    chunkFileNames: 'c/[name]-[hash].js',
    comments: false,
    ...(isOneFile && { codeSplitting: false }),
  })
  await build.close()
  return output
    .filter((file): file is OutputChunk => file.type === 'chunk')
    .map((chunk) => ({
      path: chunk.fileName,
      bytes: Buffer.from(squeezeTemplates(chunk.code)),
      // Without the bundler's own: they begin with a zero byte.
      inputs: chunk.moduleIds.filter((id) => !id.startsWith('\0')).map((id) => relative(root, id)),
    }))
}

/** As a literal. The loader makes the rest of the path. */
function hashIn(file: BuiltFile | undefined): string {
  return JSON.stringify(file?.path.slice(-11, -3))
}

function entry(files: readonly BuiltFile[], name: string): BuiltFile {
  const file = files.find(({ path }) => path.startsWith(`c/${name}-`))
  if (!file) throw new Error(`No chunk came out for ${name}.`)
  return file
}

/** Stylesheets as one, in this order, under a name that holds its hash. */
export async function bundleCss(
  root: string,
  sources: readonly string[],
  name: string,
): Promise<BuiltFile> {
  const read = sources.map(async (source) =>
    minifyCss(join(root, source), await readFile(join(root, source))),
  )
  const bytes = Buffer.concat(await Promise.all(read))
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 8)
  return { path: `c/${name}-${hash}.css`, bytes, inputs: sources }
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

/**
 * File names hash what is there before templates are squeezed. So that another way of
 * squeezing gets other names, it is hashed along.
 */
function squeezing(): Plugin {
  return { name: 'squeezing', augmentChunkHash: () => squeezeTemplates.toString() }
}

/** A stylesheet imported by the widget is its minified text. */
function cssText(): Plugin {
  return {
    name: 'css-text',
    load: {
      filter: { id: /\.css$/ },
      async handler(id) {
        const text = minifyCss(id, await readFile(id)).toString()
        // As a constant the minifier puts it where it is used.
        return { code: `const css = ${JSON.stringify(text)}\nexport default css`, moduleType: 'js' }
      },
    },
  }
}

/**
 * What lit would leave on the page: it makes its Trusted Types policy under a fixed name, and a page that has a Lit
 * of its own allows that name once. Ours takes a name of ours, which also is the one
 * that our own pages' policy lists. And it notes its version on the window, where a page
 * is to find nothing of us.
 */
function litPolicy(): Plugin {
  return {
    name: 'lit-policy',
    transform: {
      filter: { id: /lit-html/ },
      handler: (code) =>
        code
          .replaceAll('"lit-html"', '"self-check-lit"')
          .replace(/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'),
    },
  }
}
