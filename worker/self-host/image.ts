// node worker/self-host/image.ts FOLDER: copies what serving needs, without what building needs, for
// the image of the Dockerfile. The site is built and bundled before.
import { cp, mkdir, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ROOT } from './root.ts'
import { workerdPackage } from './workerd.ts'

const FILES = [
  'package.json',
  'LICENSE',
  'worker/self-host',
  'worker/share',
  'worker/statistics/shards.ts',
  'content/common',
]
const BUILT = ['built.js', 'self-host']

/** `built` is the folder of a build, such as dist/. */
export async function makeImage(built: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const path of FILES) await cp(join(ROOT, path), join(folder, path), { recursive: true })
  // With their times: a bundle that is older than the build would be made again.
  for (const name of BUILT)
    await cp(join(built, name), join(folder, 'dist', name), {
      recursive: true,
      preserveTimestamps: true,
    })
  const modules = join(folder, 'node_modules')
  const program = workerdPackage()
  await cp(program, join(modules, 'workerd'), { recursive: true, dereference: true })
  // The binary is in a package for the platform, beside it.
  const scope = join(dirname(program), '@cloudflare')
  for (const name of (await readdir(scope)).filter((one) => one.startsWith('workerd-')))
    await cp(join(scope, name), join(modules, '@cloudflare', name), {
      recursive: true,
      dereference: true,
    })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder] = process.argv
  if (!folder) throw new Error('Name the folder for the image.')
  await makeImage(join(ROOT, 'dist'), folder)
}
