// Bundles the script of the playground, and the scripts of its two workers: each is one file, because
// the policy of a worker allows it no import. The parser is in the workers alone.
import type { BuiltFile } from '../../../widget/tools/built-file.ts'
import { bundleScript } from './bundle-script.ts'

const FOLDER = 'worker/pages/new/client'

export interface PlaygroundBuild {
  readonly script: BuiltFile
  readonly check: BuiltFile
  readonly import: BuiltFile
}

export async function bundlePlayground(root: string): Promise<PlaygroundBuild> {
  const [script, check, importer] = await Promise.all([
    bundleScript(root, 'new', `${FOLDER}/playground.ts`),
    bundleScript(root, 'new-check', `${FOLDER}/checking/check-worker.ts`),
    bundleScript(root, 'new-import', `${FOLDER}/importing/import-worker.ts`),
  ])
  return { script, check, import: importer }
}
