// npm run deploy, after the build: completes it by what the live origin has
// (prepare-deploy.ts), and hands it to wrangler.
//
//   --live ORIGIN   where it runs now; else PUBLIC_ORIGIN, of the environment or wrangler.toml.
//                   That of the environment is given to the worker as well
//   --first         it runs nowhere yet
//   --assets DIR    the built public folder, instead of dist/public
//
// All other arguments are wrangler's, such as --dry-run and --env.
import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { err, ok, type Result } from '../../content/common/result.ts'
import { ROOT } from './build.ts'
import { prepareDeploy } from './prepare-deploy.ts'

const OPTIONS = { live: { type: 'string' }, first: { type: 'boolean' } } as const
/** Wrangler's own, read here as well. */
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
  if (values.live === true) return err('--live needs an address.')
  const given = text(values.live) || process.env.PUBLIC_ORIGIN || (await configured())
  if (!given) return ok(undefined)
  const url = URL.canParse(given) ? new URL(given) : undefined
  const isLoopback = url?.hostname === '127.0.0.1' || url?.hostname === 'localhost'
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback)) return ok(url)
  return err(`The live origin must be an https address, and ${JSON.stringify(given)} is none.`)
}

async function configured(): Promise<string | undefined> {
  const { unstable_readConfig } = await import('wrangler')
  const config = text(values.config) ?? join(ROOT, 'wrangler.toml')
  const { vars } = unstable_readConfig({ config, env: text(values.env) }, { hideWarnings: true })
  return text(vars.PUBLIC_ORIGIN)
}

/** The arguments as they were given, without ours. */
function wranglerArgs(): string[] {
  const ours = new Set<number>()
  for (const token of tokens ?? []) {
    if (token.kind !== 'option' || !(token.name in OPTIONS)) continue
    ours.add(token.index)
    if (token.value !== undefined && !token.inlineValue) ours.add(token.index + 1)
  }
  return process.argv.slice(2).filter((_, index) => !ours.has(index))
}

/** Absolute URLs begin with what the deploy was told to be the origin. */
function variables(): string[] {
  const origin = process.env.PUBLIC_ORIGIN
  return origin ? ['--var', `PUBLIC_ORIGIN:${origin}`] : []
}

function runWrangler(args: readonly string[]): Promise<number> {
  // Its own entry, not the bin, which would put one more process in between.
  const wrangler = join(ROOT, 'node_modules/wrangler/wrangler-dist/cli.js')
  const child = spawn(process.execPath, [wrangler, 'deploy', ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  })
  return new Promise((done) => child.once('exit', (code) => done(code ?? 1)))
}
