// What the operator sets: arguments, and variables of the environment or of a file.
import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { parseArgs, parseEnv } from 'node:util'
import { err, ok, type Result } from '../../content/common/result.ts'

export const DEFAULTS = { host: '127.0.0.1', port: '8080', data: 'data', build: 'dist' } as const

/** By name, what each does. The worker gets these and nothing else of the environment. */
export const VARIABLES = {
  PUBLIC_ORIGIN: 'the address that readers use, such as https://check.example',
  SHARE_KEYS: 'secret: signs shared results (npm run share-key); without it sharing is off',
  STATS_KEY: 'secret: the password of /stats; without it there is no such page',
  STATISTICS_SHARDS: 'how many objects count each quiz: 1, 2, 4, 8, 16, 32 or 64',
  SECURITY_CONTACT: 'where to report a weakness, such as mailto:security@check.example',
  CLIENT_ADDRESS_HEADER:
    'the header in which your proxy names the client, such as X-Real-IP; limits requests',
} as const

export type Variables = Partial<Record<keyof typeof VARIABLES, string>>

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'backup' | 'restore'; readonly data: string; readonly folder: string }
  | {
      readonly kind: 'serve'
      readonly data: string
      /** As workerd takes it: an IPv6 address is in brackets. */
      readonly address: string
      readonly variables: Variables
      /** What `npm run build` wrote. */
      readonly build: string
    }

const OPTIONS = {
  host: { type: 'string' },
  port: { type: 'string' },
  data: { type: 'string' },
  build: { type: 'string' },
  'env-file': { type: 'string' },
  help: { type: 'boolean' },
} as const

/** Paths are relative to the folder from which npm was called. The error is a sentence. */
export function readCommand(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): Result<Command, string> {
  const parsed = attempt(() =>
    parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true }),
  )
  if (!parsed.ok) return parsed
  const { values, positionals } = parsed.value
  const [kind = 'serve', folder, ...more] = positionals
  if (values.help) return ok({ kind: 'help' })
  const from = (path: string) => resolve(environment.INIT_CWD ?? '.', path)
  const data = from(values.data ?? DEFAULTS.data)
  if (kind === 'backup' || kind === 'restore') {
    if (!folder || more.length > 0) return err(`${kind} needs one folder.`)
    return ok({ kind, data, folder: from(folder) })
  }
  if (kind !== 'serve' || folder) return err(`There is no command ${positionals.join(' ')}.`)
  const file = values['env-file']
  const inFile =
    file === undefined ? ok({}) : attempt(() => parseEnv(readFileSync(from(file), 'utf8')))
  if (!inFile.ok) return inFile
  const variables = variablesOf({ ...inFile.value, ...environment })
  const { host = DEFAULTS.host, port = DEFAULTS.port } = values
  const problem = problemOf(host, port, variables)
  if (problem) return err(problem)
  const address = `${isIP(host) === 6 ? `[${host}]` : host}:${port}`
  return ok({ kind, data, address, variables, build: from(values.build ?? DEFAULTS.build) })
}

function variablesOf(environment: NodeJS.ProcessEnv): Variables {
  const set = Object.keys(VARIABLES).flatMap((name) => {
    const value = environment[name]?.trim()
    return value ? [[name, value]] : []
  })
  return Object.fromEntries(set)
}

function problemOf(host: string, port: string, variables: Variables): string | undefined {
  const { PUBLIC_ORIGIN: origin, CLIENT_ADDRESS_HEADER: header } = variables
  if (!(/^\d+$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535))
    return `--port ${port} is not a port.`
  // A name would be looked up, and may stand for an address that others reach.
  if (isIP(host) === 0 && host !== 'localhost') return `--host ${host} is not an IP address.`
  if (origin === undefined && !isLoopback(host))
    return `PUBLIC_ORIGIN has to be set to listen on ${host}: without it, links would begin with whatever host a request names.`
  if (origin !== undefined && !isOrigin(origin))
    return `PUBLIC_ORIGIN must be like https://check.example, but it is ${origin}.`
  if (header !== undefined && !/^[\w-]+$/.test(header))
    return `CLIENT_ADDRESS_HEADER must be the name of a header, but it is ${header}.`
  return undefined
}

const isLoopback = (host: string) => host === 'localhost' || host === '::1' || /^127\./.test(host)

function isOrigin(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return (
    /^https?:$/.test(url?.protocol ?? '') && url?.origin === text.replace(/\/$/, '').toLowerCase()
  )
}

function attempt<T>(run: () => T): Result<T, string> {
  try {
    return ok(run())
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error))
  }
}
