// Where the service is, or will be.
import { err, ok, type Result } from '../../../content/common/result.ts'
import type { DeployOptions } from './options.ts'
import { askFor, isTerminal } from './terminal.ts'

export interface Where {
  /** What is live now, or comes to be. Absent: nobody knows it yet, and Cloudflare gives an address. */
  readonly live?: URL
  /** The origin that the deployed worker gets, in place of the one in wrangler.toml. */
  readonly publicOrigin?: string
}

export async function whereItRuns(options: DeployOptions): Promise<Result<Where, string>> {
  const { live } = options
  if (live === true) return err('--live needs an address, such as --live https://example.org.')
  const named = publicOrigin(options)
  const found = live || named || (await configured(options))
  const answer = found ? '' : await asked()
  const address = found || answer
  if (!address) return ok({})
  const url = URL.canParse(address) ? new URL(address) : undefined
  const isLoopback = url?.hostname === '127.0.0.1' || url?.hostname === 'localhost'
  if (!url || !(url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback)))
    return err(`The live origin must be an https address, but it is ${JSON.stringify(address)}.`)
  const given = named || answer
  return ok({ live: url, ...(given && { publicOrigin: given }) })
}

/** Of the environment variables: that of production is not that of another environment. */
function publicOrigin({ environment }: DeployOptions): string | undefined {
  return environment === 'staging' ? process.env.STAGING_ORIGIN : process.env.PUBLIC_ORIGIN
}

async function configured({ config, env }: DeployOptions): Promise<string | undefined> {
  const { unstable_readConfig } = await import('wrangler')
  const { vars } = unstable_readConfig({ config, env }, { hideWarnings: true })
  return typeof vars.PUBLIC_ORIGIN === 'string' ? vars.PUBLIC_ORIGIN : undefined
}

async function asked(): Promise<string> {
  if (!isTerminal()) return ''
  console.log(
    'Which address do readers use, such as https://check.example? PUBLIC_ORIGIN names it without this question.',
  )
  return askFor('Nothing for the address that Cloudflare gives, NAME.workers.dev:')
}
