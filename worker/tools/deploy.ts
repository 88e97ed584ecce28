// npm run deploy, after the build: adds earlier files from the live origin (prepare-deploy.ts) and
// runs wrangler.
//
//   --live ORIGIN   the live origin. Default: PUBLIC_ORIGIN of the environment or wrangler.toml.
//                   PUBLIC_ORIGIN of the environment is also passed to the worker
//   --first         there is no live origin yet
//   --assets DIR    the built public folder. Default: dist/public
//
// All other arguments are passed to wrangler, such as --dry-run and --env.
import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { err, ok, type Result } from '../../content/common/result.ts'
import { ROOT } from './build.ts'
import { prepareDeploy } from './prepare-deploy.ts'

const OPTIONS = { live: { type: 'string' }, first: { type: 'boolean' } } as const
/** Options of wrangler that are read here too. */
const SHARED = {
  assets: { type: 'string' },
  config: { type: 'string', short: 'c' },
  env: { type: 'string', short: 'e' },
} as const

const { values, tokens } = parseArgs({
  options: { ...OPTIONS, ...SHARED },
  strict: false,
  tokens: true,
})
const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
const folder = resolve(text(values.assets) ?? join(ROOT, 'dist/public'))

const live = await liveOrigin()
const prepared = live.ok ? await prepareDeploy(folder, live.value, values.first === true) : live
if (prepared.ok) {
  console.log(prepared.value)
  process.exitCode = await runWrangler([...wranglerArgs(), ...variables()])
} else {
  console.error(`Nothing was deployed. ${prepared.error}`)
  process.exitCode = 1
}

async function liveOrigin(): Promise<Result<URL | undefined, string>> {
  if (values.live === true)
    return err('--live needs an address, such as --live https://example.org.')
  const address = text(values.live) || process.env.PUBLIC_ORIGIN || (await configuredOrigin())
  if (!address) return ok(undefined)
  const url = URL.canParse(address) ? new URL(address) : undefined
  const isLoopback = url?.hostname === '127.0.0.1' || url?.hostname === 'localhost'
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback)) return ok(url)
  return err(`The live origin must be an https address, but it is ${JSON.stringify(address)}.`)
}

async function configuredOrigin(): Promise<string | undefined> {
  const { unstable_readConfig } = await import('wrangler')
  const config = text(values.config) ?? join(ROOT, 'wrangler.toml')
  const { vars } = unstable_readConfig({ config, env: text(values.env) }, { hideWarnings: true })
  return text(vars.PUBLIC_ORIGIN)
}

/** The arguments without the options of this script. */
function wranglerArgs(): string[] {
  const ours = new Set<number>()
  for (const token of tokens ?? []) {
    if (token.kind !== 'option' || !(token.name in OPTIONS)) continue
    ours.add(token.index)
    if (token.value !== undefined && !token.inlineValue) ours.add(token.index + 1)
  }
  return process.argv.slice(2).filter((_, index) => !ours.has(index))
}

/** Passes the origin of absolute URLs to the worker. */
function variables(): string[] {
  const origin = process.env.PUBLIC_ORIGIN
  return origin ? ['--var', `PUBLIC_ORIGIN:${origin}`] : []
}

function runWrangler(args: readonly string[]): Promise<number> {
  // The entry file instead of the bin, which would start one more process in between.
  const wrangler = join(ROOT, 'node_modules/wrangler/wrangler-dist/cli.js')
  const child = spawn(process.execPath, [wrangler, 'deploy', ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  })
  return new Promise((done) => child.once('exit', (code) => done(code ?? 1)))
}
