// npm run deploy: releases the revisions of the content, builds, completes the build with files of
// the live origin (prepare-deploy.ts), and gives it to wrangler.
//
//   --live ORIGIN   where the service runs now. Default: PUBLIC_ORIGIN of the environment, which
//                   the worker gets too, or else of wrangler.toml
//   --first         the service runs nowhere yet
//   --assets DIR    deploys a public folder that was built before; releases and builds nothing
//   --dry-run       writes no revision, and wrangler uploads nothing
//
// All other arguments are passed to wrangler, for instance --env.
import { type StdioOptions, spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { err, ok, type Result } from '../../content/common/result.ts'
import { ROOT } from './build.ts'
import { prepareDeploy } from './prepare-deploy.ts'

const OPTIONS = { live: { type: 'string' }, first: { type: 'boolean' } } as const
/** Options of wrangler that are read here too. */
const SHARED = {
  assets: { type: 'string' },
  'dry-run': { type: 'boolean' },
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

const filesToCommit = text(values.assets) === undefined ? releaseAndBuild() : ''
if (filesToCommit === undefined) {
  console.error('Nothing was deployed.')
  process.exit(1)
}
const live = await liveOrigin()
const prepared = live.ok ? await prepareDeploy(folder, live.value, values.first === true) : live
if (prepared.ok) {
  console.log(prepared.value)
  // Wrangler's own entry file: its bin would start one more process.
  const wrangler = join(ROOT, 'node_modules/wrangler/wrangler-dist/cli.js')
  const args = [wrangler, 'deploy', ...wranglerArgs(), ...variables()]
  process.exitCode = runNode(args, 'inherit').status ?? 1
} else {
  console.error(`Nothing was deployed. ${prepared.error}`)
  process.exitCode = 1
}
// Repeated here, because the output of build and wrangler is long.
if (filesToCommit !== '') console.log(filesToCommit)

/** The last lines of `content -- release`, which name the files to commit. Undefined: it failed. */
function releaseAndBuild(): string | undefined {
  const dryRun = values['dry-run'] === true ? ['--dry-run'] : []
  const release = runNode(['content/cli/main.ts', 'release', ...dryRun], 'pipe')
  process.stdout.write(release.stdout)
  if (release.status !== 0) return undefined
  if (runNode(['worker/tools/build.ts'], 'inherit').status !== 0) return undefined
  return /^Commit these files:[\s\S]*$/m.exec(release.stdout)?.[0].trimEnd() ?? ''
}

function runNode(args: readonly string[], stdout: 'pipe' | 'inherit') {
  const stdio: StdioOptions = ['inherit', stdout, 'inherit']
  return spawnSync(process.execPath, args, { cwd: ROOT, stdio, encoding: 'utf8' })
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

/** The given arguments without the options of this command. */
function wranglerArgs(): string[] {
  const ours = new Set<number>()
  for (const token of tokens ?? []) {
    if (token.kind !== 'option' || !(token.name in OPTIONS)) continue
    ours.add(token.index)
    if (token.value !== undefined && !token.inlineValue) ours.add(token.index + 1)
  }
  return process.argv.slice(2).filter((_, index) => !ours.has(index))
}

/** Absolute URLs of the deployed worker begin with this origin. */
function variables(): string[] {
  const origin = process.env.PUBLIC_ORIGIN
  return origin ? ['--var', `PUBLIC_ORIGIN:${origin}`] : []
}
