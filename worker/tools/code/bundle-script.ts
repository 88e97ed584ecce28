// Bundles a script of our own pages into one file with a hash in its name.
import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import { type Plugin, rolldown } from 'rolldown'
import type { BuiltFile } from '../../../widget/tools/built-file.ts'

export async function bundleScript(
  root: string,
  name: string,
  input: string,
  plugins: readonly Plugin[] = [],
): Promise<BuiltFile> {
  const build = await rolldown({
    cwd: root,
    input,
    plugins: [...plugins],
    // Some packages read HTML by the document in browsers, which workers don't have.
    resolve: { conditionNames: ['worker', 'browser', 'import', 'default'] },
    transform: { target: 'es2022' },
  })
  const { output } = await build.generate({ format: 'es', minify: true, codeSplitting: false })
  await build.close()
  const [{ code, moduleIds }] = output
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8)
  return {
    path: `c/${name}-${hash}.js`,
    bytes: Buffer.from(code),
    inputs: moduleIds.filter((id) => !id.startsWith('\0')).map((id) => relative(root, id)),
  }
}
