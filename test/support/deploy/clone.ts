// A clone of this repository with a wrangler that is a stand-in, and the origins that it deploys to.
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, unlink, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { createApp } from '../../../worker/app.ts'
import { readBuiltContent } from '../../../worker/catalogue/built-content.ts'
import { openCatalogue } from '../../../worker/catalogue/catalogue.ts'
import { ROOT } from '../../../worker/tools/build.ts'
import { copyWithOwnContent } from '../run/own-site.ts'

export interface Ran {
  readonly status: number
  readonly output: string
}

export interface Clone {
  readonly folder: string
  /** What the stand-in keeps. */
  readonly standIn: string
  /** The origin of this environment. It answers once something is deployed there. */
  origin(environment?: string): Promise<string>
  /** Runs a program of the clone, without a terminal. */
  node(args: readonly string[], variables?: Readonly<Record<string, string>>): Promise<Ran>
  /** The same in a terminal, where each question gets its answer. */
  inTerminal(
    args: readonly string[],
    answers: readonly (readonly [question: string, answer: string])[],
  ): Promise<Ran>
  /** The calls of wrangler, each as one text without what names the environment. */
  calls(): Promise<string[]>
  secrets(environment?: string): Promise<Record<string, string>>
  remove(): Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.png': 'image/png',
  '.css': 'text/css',
}

/** With content of its own, which is not released. */
export async function openClone(): Promise<Clone> {
  const folder = await copyWithOwnContent()
  const standIn = await mkdtemp(join(tmpdir(), 'selfcheck-stand-in-'))
  const servers: Server[] = []
  await replaceWrangler(folder)
  const base = {
    ...process.env,
    STAND_IN: standIn,
    NO_COLOR: '1',
    PUBLIC_ORIGIN: '',
    STAGING_ORIGIN: '',
  }

  return {
    folder,
    standIn,
    async origin(environment = 'production') {
      const { server, origin } = await serveDeployed(standIn, environment)
      servers.push(server)
      await writeFile(join(standIn, `${environment}-origin`), origin)
      return origin
    },
    node: (args, variables = {}) =>
      new Promise((resolve) => {
        const options = { cwd: folder, env: { ...base, ...variables } }
        const child = execFile(process.execPath, args, options, (error, stdout, stderr) =>
          resolve({ status: error ? Number(error.code) : 0, output: stdout + stderr }),
        )
        child.stdin?.end()
      }),
    async inTerminal(args, answers) {
      const command = [process.execPath, ...args].join(' ')
      const child = spawn('script', ['-qec', command, '/dev/null'], { cwd: folder, env: base })
      let output = ''
      const waiting = [...answers]
      child.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString()
        const [question, answer] = waiting[0] ?? []
        if (question === undefined || !output.includes(question)) return
        waiting.shift()
        child.stdin.write(`${answer}\n`)
      })
      const [status] = await once(child, 'close')
      return { status, output }
    },
    async calls() {
      const text = await readFile(join(standIn, 'calls'), 'utf8').catch(() => '')
      const lines = text
        .split('\n')
        .filter(Boolean)
        .map((line): string[] => JSON.parse(line))
      return lines.map((args) => args.slice(0, args.indexOf('--config')).join(' '))
    },
    async secrets(environment = 'production') {
      const file = join(standIn, `${environment}-secrets.json`)
      return existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : {}
    },
    async remove() {
      for (const server of servers) {
        server.closeAllConnections()
        server.close()
      }
      for (const one of [folder, standIn]) await rm(one, { recursive: true, force: true })
    },
  }
}

/** The packages of this repository but one, without the cache of cards, which a build empties. */
async function replaceWrangler(folder: string): Promise<void> {
  const modules = join(folder, 'node_modules')
  await unlink(modules)
  await mkdir(modules)
  for (const name of await readdir(join(ROOT, 'node_modules')))
    if (name !== 'wrangler' && name !== '.cache')
      await symlink(join(ROOT, 'node_modules', name), join(modules, name))
  const wrangler = join(modules, 'wrangler')
  await mkdir(join(wrangler, 'wrangler-dist'), { recursive: true })
  const real = join(ROOT, 'node_modules/wrangler/wrangler-dist/cli.js')
  const files = {
    'package.json': '{ "name": "wrangler", "type": "module", "main": "index.js" }',
    'index.js': `import wrangler from ${JSON.stringify(real)}\nexport const { unstable_readConfig } = wrangler\n`,
    'wrangler-dist/cli.js': `import ${JSON.stringify(join(ROOT, 'test/support/deploy/wrangler.ts'))}\n`,
  }
  for (const [path, text] of Object.entries(files)) await writeFile(join(wrangler, path), text)
}

/** What was deployed there, with the secrets and variables that it was given. */
async function serveDeployed(standIn: string, environment: string) {
  const live = join(standIn, environment)
  const json = async (path: string) => JSON.parse(await readFile(path, 'utf8').catch(() => '{}'))
  const ASSETS = {
    async fetch(request: Request) {
      const { pathname } = new URL(request.url)
      const body = await readFile(join(live, 'public', pathname)).catch(() => undefined)
      const type = TYPES[extname(pathname)] ?? 'text/javascript'
      return new Response(body ?? null, {
        status: body ? 200 : 404,
        headers: { 'Content-Type': type, ETag: '"a"' },
      })
    },
  }
  let deploys = 0
  const server = createServer(async (request, response) => {
    if (!existsSync(join(live, 'built.js'))) return void response.writeHead(404).end()
    deploys += 1
    const { built } = await import(`${live}/built.js?${deploys}`)
    const app = createApp(
      openCatalogue(readBuiltContent(built.content), built.ledger, built.cards),
      built,
    )
    const body = Buffer.concat(await request.toArray())
    const init = {
      method: request.method ?? 'GET',
      headers: { 'Content-Type': request.headers['content-type'] ?? '' },
      ...(body.length > 0 && { body }),
    }
    const env = {
      ...(await json(join(live, 'variables.json'))),
      ...(await json(join(standIn, `${environment}-secrets.json`))),
      ASSETS,
    }
    const answer = await app.request(`http://${request.headers.host}${request.url}`, init, env)
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { server, origin: `http://127.0.0.1:${port}` }
}
