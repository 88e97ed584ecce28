// The arguments of `npm run deploy`: its own, those that wrangler reads too, and the rest, which is
// wrangler's alone.
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from '../build.ts'

export const DEPLOY_HELP = `npm run deploy -- [OPTIONS]

Releases the revisions of the content, builds, deploys to Cloudflare, and checks what is live.

  --live ORIGIN   where the service runs now (PUBLIC_ORIGIN, which the worker gets too)
  --first         the service runs nowhere yet
  --staging       deploys the copy for trying things out: the environment staging of wrangler.toml
  --keys          makes the keys that are missing also where nobody sits at a terminal
  --assets DIR    deploys a public folder that was built before; releases and builds nothing
  --dry-run       writes no revision, and uploads nothing

All other arguments are passed to wrangler, for instance --env. content/docs/deploy.md says more.`

const OWN = {
  help: { type: 'boolean', short: 'h' },
  live: { type: 'string' },
  first: { type: 'boolean' },
  staging: { type: 'boolean' },
  keys: { type: 'boolean' },
} as const
/** Given to every command of wrangler. */
const TARGET = {
  config: { type: 'string', short: 'c' },
  env: { type: 'string', short: 'e' },
} as const
const SHARED = { assets: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const

export interface DeployOptions {
  /** Nothing is done but to list the options. */
  readonly isHelp: boolean
  /** The public folder. */
  readonly folder: string
  /** It was built before, so nothing is released or built. */
  readonly isBuilt: boolean
  readonly isFirst: boolean
  readonly isDryRun: boolean
  readonly isMakingKeys: boolean
  /** The value of --live; `true` if it has none. */
  readonly live: string | true | undefined
  readonly config: string
  /** The name of the environment, `production` for the one without a name. */
  readonly environment: string
  readonly env: string | undefined
  readonly target: readonly string[]
  readonly forWrangler: readonly string[]
}

export function deployOptions(args: readonly string[]): DeployOptions {
  const { values, tokens } = parseArgs({
    args: [...args],
    options: { ...OWN, ...TARGET, ...SHARED },
    strict: false,
    tokens: true,
  })
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
  const env = values.staging === true ? 'staging' : text(values.env)
  const config = text(values.config) ?? join(ROOT, 'wrangler.toml')
  const taken = new Set<number>()
  for (const token of tokens) {
    if (token.kind !== 'option' || !(token.name in OWN || token.name in TARGET)) continue
    taken.add(token.index)
    if (token.value !== undefined && !token.inlineValue) taken.add(token.index + 1)
  }
  return {
    isHelp: values.help === true,
    folder: resolve(text(values.assets) ?? join(ROOT, 'dist/public')),
    isBuilt: text(values.assets) !== undefined,
    isFirst: values.first === true,
    isDryRun: values['dry-run'] === true,
    isMakingKeys: values.keys === true,
    live: values.live === true ? true : text(values.live),
    config,
    environment: env || 'production',
    env,
    // An empty name says that the environment without a name is meant, of several.
    target: ['--config', config, '--env', env ?? ''],
    forWrangler: args.filter((_, index) => !taken.has(index)),
  }
}
