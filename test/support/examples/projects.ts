// The projects of test/examples/, each in a folder of its own outside of this repository, so that it
// finds no package but those that it names, and ours from the tarball that npm would publish.
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { err, ok, type Result } from '../../../content/common/result.ts'
import { ROOT } from '../../../worker/tools/build.ts'
import { buildPackage } from '../../../worker/tools/package/build-package.ts'

const run = promisify(execFile)

export const EXAMPLES = join(ROOT, 'test/examples')

/** What npm says if there is no network. */
const UNREACHABLE = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH)\b/

/** Stands in the examples for the address of the reader's own server. */
const HOST = 'https://HOST'

export interface Project {
  readonly folder: string
  /** Runs a script of its package.json. Rejects with what it said if it fails. */
  script(name: string, env?: Readonly<Record<string, string>>): Promise<void>
  /** Starts its server.js, and gives the address that this prints. `remove` ends it. */
  serve(env: Readonly<Record<string, string>>): Promise<string>
  remove(): Promise<void>
}

/** Builds and packs our package. Gives the path of the tarball. */
export async function packTarball(folder: string): Promise<string> {
  await command(ROOT, 'tsc', ['-b'])
  await buildPackage(ROOT, join(folder, 'package'))
  await command(join(folder, 'package'), 'npm', ['pack', '--pack-destination', folder])
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'))
  if (!tarball) throw new Error('npm packed nothing.')
  return join(folder, tarball)
}

/** A copy that asks `origin` for its quizzes. */
export async function copyExample(name: string, origin: string): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), `selfcheck-example-${name}-`))
  const isSource = (path: string) => !/\/(node_modules|dist)(\/|$)/.test(path)
  await cp(join(EXAMPLES, name), folder, { recursive: true, filter: isSource })
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && entry.name !== 'package-lock.json')
  for (const { parentPath, name: file } of files) {
    const path = join(parentPath, file)
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll(HOST, origin))
  }
  const servers: ChildProcess[] = []
  return {
    folder,
    script: (script, env) => command(folder, 'npm', ['run', script], env),
    async serve(env) {
      const server = spawn(process.execPath, ['server.js'], {
        cwd: folder,
        env: { ...environment(env), PORT: '0' },
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      servers.push(server)
      const [address] = await once(server.stdout, 'data')
      return String(address).trim()
    },
    async remove() {
      for (const server of servers) server.kill('SIGKILL')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Installs what its lockfile names, and our package. The error says that there is no network. */
export async function install({ folder }: Project, tarball: string): Promise<Result<void, string>> {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline']
  try {
    await command(folder, 'npm', ['ci', ...quiet])
    await command(folder, 'npm', ['install', '--no-save', ...quiet, tarball])
    return ok(undefined)
  } catch (error) {
    if (UNREACHABLE.test(String(error))) return err('The npm registry cannot be reached.')
    throw error
  }
}

/** With the Node that runs the tests. */
function environment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { NODE_ENV: _ofTests, ...inherited } = process.env
  const path = [dirname(process.execPath), join(ROOT, 'node_modules/.bin'), inherited.PATH]
  return {
    ...inherited,
    PATH: path.join(':'),
    ASTRO_TELEMETRY_DISABLED: '1',
    CI: '1',
    ...more,
  }
}

async function command(
  cwd: string,
  program: string,
  args: readonly string[],
  more?: Readonly<Record<string, string>>,
): Promise<void> {
  try {
    await run(program, args, { cwd, env: environment(more), maxBuffer: 50_000_000 })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error(`${program} ${args.join(' ')}\n${stdout}\n${stderr}`)
  }
}
