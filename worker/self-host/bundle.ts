// Makes the folder that workerd runs: the worker as it is deployed, the entry around it, and their
// configuration. `npm run serve` makes it when there is a newer build; `node worker/self-host/bundle.ts`
// does it alone, for an image that has no bundler.
import { copyFile, mkdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publicFilesModule } from './public-files.ts'
import { ROOT } from './root.ts'

const CONFIG = 'config.capnp'
const CODE = 'entry.js'
const DEPLOYED_CODE = 'worker.js'
/** As the entry imports it. */
const DEPLOYED = /^\.\.\/\.\.\/index\.ts$/

/** `built` is the folder of a build, such as dist/. Returns the path of the configuration. */
export async function bundleServer(built: string, out: string): Promise<string> {
  const files = await publicFilesModule(join(built, 'public'))
  const { rolldown } = await import('rolldown')
  const bundle = await rolldown({
    cwd: ROOT,
    input: 'worker/self-host/worker/entry.ts',
    external: ['cloudflare:workers'],
    plugins: [
      {
        // What the build made for Cloudflare runs here as it is, beside the entry around it.
        name: 'deployed-worker',
        resolveId: (id) =>
          DEPLOYED.test(id) ? { id: `./${DEPLOYED_CODE}`, external: true } : undefined,
      },
      {
        name: 'public-files',
        resolveId: (id) => (id === 'selfcheck:files' ? id : undefined),
        load: (id) => (id === 'selfcheck:files' ? files : undefined),
      },
    ],
  })
  const { output } = await bundle.generate({ format: 'es', codeSplitting: false })
  await bundle.close()
  await mkdir(out, { recursive: true })
  await writeFile(join(out, CODE), output[0].code)
  await copyFile(join(built, 'worker.js'), join(out, DEPLOYED_CODE))
  await copyFile(join(ROOT, 'worker/self-host', CONFIG), join(out, CONFIG))
  return join(out, CONFIG)
}

/** The configuration of a bundle that is as new as the build; undefined if it has to be made. */
export async function currentBundle(built: string, out: string): Promise<string | undefined> {
  const time = (path: string) => stat(path).then(({ mtimeMs }) => mtimeMs)
  const bundled = await time(join(out, CONFIG)).catch(() => 0)
  return bundled >= (await time(join(built, 'built.js'))) ? join(out, CONFIG) : undefined
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await bundleServer(join(ROOT, 'dist'), join(ROOT, 'dist/self-host'))
