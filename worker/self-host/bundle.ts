// Makes the folder that workerd runs: the worker as it is deployed, the entry around it, their
// configuration, and the files that it serves. `npm run serve` makes it when there is a newer build or
// when its own sources changed; `node worker/self-host/bundle.ts` does it alone, for an image that has
// no bundler.
import { createHash } from 'node:crypto'
import { copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { isAbsolute, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ok, type Result } from '../../content/common/result.ts'
import { publicFilesModule } from './public-files.ts'
import { ROOT } from './root.ts'

const CONFIG = 'config.capnp'
const CODE = 'entry.js'
const DEPLOYED_CODE = 'worker.js'
/** The sources of a bundle, each with the hash of its text. */
const INPUTS = 'inputs.json'
/** Those that the bundler does not see. */
const OTHER_INPUTS = ['bundle.ts', 'public-files.ts', 'served-files.ts', CONFIG].map(
  (name) => `worker/self-host/${name}`,
)
/** As worker/tools/code/hand-over.ts writes it. */
const WITHOUT_ENTRIES = 'const SELFCHECK_ENTRIES = undefined\n'
/** As the entry imports it. */
const DEPLOYED = /^\.\.\/\.\.\/index\.ts$/

/** In the folder of a bundle, the files that workerd serves. */
export const SERVED = 'public'

/**
 * `built` is the folder of a build, such as dist/. The value is the path of the configuration, and
 * the error a sentence.
 */
export async function bundleServer(built: string, out: string): Promise<Result<string, string>> {
  // Not at the top: an image that is served from has neither the bundler nor these tools.
  const [{ rolldown }, { updateServedFiles }] = await Promise.all([
    import('rolldown'),
    import('./served-files.ts'),
  ])
  const served = join(out, SERVED)
  const updated = await updateServedFiles(join(built, 'public'), served)
  if (!updated.ok) return updated
  const files = await publicFilesModule(served)
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
  await writeFile(join(out, DEPLOYED_CODE), await wholeWorker(built))
  await copyFile(join(ROOT, 'worker/self-host', CONFIG), join(out, CONFIG))
  const modules = output[0].moduleIds.filter(isAbsolute).map((path) => relative(ROOT, path))
  const inputs = Object.fromEntries(
    await Promise.all(
      [...modules, ...OTHER_INPUTS].map(async (path) => [path, await hashOf(path)]),
    ),
  )
  await writeFile(join(out, INPUTS), JSON.stringify(inputs))
  return ok(join(out, CONFIG))
}

/** The entries that a build for Workers KV has beside the script are put back into it. */
async function wholeWorker(built: string): Promise<string> {
  const script = await readFile(join(built, 'worker.js'), 'utf8')
  if (!script.includes(WITHOUT_ENTRIES)) return script
  const folder = join(built, 'content')
  const entries = await Promise.all(
    (await readdir(folder)).map(async (key) => [key, await readFile(join(folder, key), 'utf8')]),
  )
  const code = JSON.stringify(Object.fromEntries(entries))
  return script.replace(WITHOUT_ENTRIES, () => `const SELFCHECK_ENTRIES = ${code}\n`)
}

/**
 * The configuration of a bundle that is as new as the build and was made from the sources as they
 * are; undefined if it has to be made. An image has few sources, and those that are missing there
 * cannot have changed.
 */
export async function currentBundle(built: string, out: string): Promise<string | undefined> {
  const time = (path: string) => stat(path).then(({ mtimeMs }) => mtimeMs)
  const bundled = await time(join(out, CONFIG)).catch(() => 0)
  if (bundled < (await time(join(built, 'built.js')))) return undefined
  const inputs = await readFile(join(out, INPUTS), 'utf8').catch(() => undefined)
  if (inputs === undefined) return undefined
  for (const [path, hash] of Object.entries(JSON.parse(inputs)))
    if (![hash, undefined].includes(await hashOf(path).catch(() => undefined))) return undefined
  return join(out, CONFIG)
}

const hashOf = async (path: string) =>
  createHash('sha256')
    .update(await readFile(join(ROOT, path)))
    .digest('hex')

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const bundled = await bundleServer(join(ROOT, 'dist'), join(ROOT, 'dist/self-host'))
  if (!bundled.ok) {
    process.stderr.write(`${bundled.error}\n`)
    process.exitCode = 1
  }
}
