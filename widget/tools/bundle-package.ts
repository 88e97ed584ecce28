// Bundles the widget and the client for the npm package: the element with each chunk and each language
// in a file of its own, so that the bundler of a page makes its own chunks from them.
import { type OutputChunk, type Plugin, rolldown } from 'rolldown'
import type { BuiltFile } from './built-file.ts'
import { inputsOf, minifyAgain } from './bundle.ts'
import { cssText, replaceModule, squeezeTemplates } from './rolldown-plugins.ts'
import { slimLit } from './slim-lit.ts'

/** Entry files by the name of the built file. Those of one folder share code. */
type Entries = Readonly<Record<string, string>>

export async function bundlePackage(root: string): Promise<BuiltFile[]> {
  const inPackage = [
    replaceModule(root, /\/load-chunk\.ts$/, 'widget/package/load-chunk.ts'),
    replaceModule(root, /\/self\.ts$/, 'widget/package/server.ts'),
    cssText(),
    slimLit(),
  ]
  const element = { element: 'widget/package/element.ts', auto: 'widget/package/auto.ts' }
  const parts = await Promise.all([
    bundle(root, 'element', element, inPackage),
    bundle(root, 'client', { client: 'widget/package/client.ts' }),
    bundle(root, 'author', {
      define: 'content/define/index.ts',
      score: 'worker/scoring/index.ts',
    }),
  ])
  return parts.flat()
}

async function bundle(
  root: string,
  folder: string,
  input: Entries,
  plugins: readonly Plugin[] = [],
): Promise<BuiltFile[]> {
  const build = await rolldown({
    cwd: root,
    input,
    plugins: [...plugins],
    transform: {
      define: { __IS_PAGE__: 'globalThis.IntersectionObserver', __IS_PLAIN__: 'true' },
      target: 'es2022',
    },
    preserveEntrySignatures: 'strict',
  })
  const { output } = await build.generate({
    format: 'es',
    minify: true,
    comments: false,
    entryFileNames: `${folder}/[name].js`,
    chunkFileNames: `${folder}/chunks/[name].js`,
  })
  await build.close()
  const chunks = output.filter((file): file is OutputChunk => file.type === 'chunk')
  return Promise.all(
    chunks.map(async (chunk) => ({
      path: chunk.fileName,
      bytes: Buffer.from(await minifyAgain(squeezeTemplates(chunk.code))),
      inputs: inputsOf(root, chunk),
    })),
  )
}
