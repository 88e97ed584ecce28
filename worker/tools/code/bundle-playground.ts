// Bundles the script of the playground, and the scripts of its two workers: each is one file, because
// the policy of a worker allows it no import. The parser is in the workers alone.
import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import { rolldown } from 'rolldown'
import type { BuiltFile } from '../../../widget/tools/built-file.ts'

const FOLDER = 'worker/pages/new/client'

export interface PlaygroundBuild {
  readonly script: BuiltFile
  readonly check: BuiltFile
  readonly import: BuiltFile
}

export async function bundlePlayground(root: string): Promise<PlaygroundBuild> {
  const [script, check, importer] = await Promise.all([
    bundle(root, 'new', `${FOLDER}/playground.ts`),
    bundle(root, 'new-check', `${FOLDER}/checking/check-worker.ts`),
    bundle(root, 'new-import', `${FOLDER}/importing/import-worker.ts`),
  ])
  return { script, check, import: importer }
}

async function bundle(root: string, name: string, input: string): Promise<BuiltFile> {
  const build = await rolldown({
    cwd: root,
    input,
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
