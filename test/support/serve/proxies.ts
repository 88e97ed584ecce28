// The proxies of worker/self-host/ in front of a self-hosted site: the real programs with the
// configurations that operators copy, of which only the ports, the folders and the certificate are
// replaced. What is not installed is undefined.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import type { IncomingHttpHeaders } from 'node:http'
import { type Agent, request as send } from 'node:https'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../../../worker/tools/build.ts'
import { HOST } from '../../../worker/tools/ports.ts'
import { ownPort } from './ports.ts'

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export interface Asked {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
  readonly agent?: Agent
}

export interface RunningProxy {
  readonly process: ChildProcess
  readonly httpPort: number
  readonly httpsPort: number
}

const NAME = 'check.example'
const SERVICE = '127.0.0.1:8080'
const PROGRAMS = { nginx: '/usr/sbin/nginx', Caddy: '/usr/bin/caddy' } as const

export type ProxyName = keyof typeof PROGRAMS
export const PROXIES: readonly ProxyName[] = ['nginx', 'Caddy']
export const isInstalled = (name: ProxyName): boolean => existsSync(PROGRAMS[name])

/** Starts it in front of `origin`. The folder has to be empty. */
export async function startProxy(
  name: ProxyName,
  origin: string,
  folder: string,
): Promise<RunningProxy> {
  const httpPort = await ownPort()
  const httpsPort = await ownPort()
  const ports = { httpPort, httpsPort, service: new URL(origin).host, folder }
  const args = name === 'nginx' ? await nginxArguments(ports) : await caddyArguments(ports)
  const child = spawn(PROGRAMS[name], args, {
    stdio: 'inherit',
    // Caddy keeps its certificates below these.
    env: { PATH: process.env.PATH, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  })
  return { process: child, httpPort, httpsPort }
}

interface Ports {
  readonly httpPort: number
  readonly httpsPort: number
  readonly service: string
  readonly folder: string
}

async function nginxArguments({ httpPort, httpsPort, service, folder }: Ports): Promise<string[]> {
  const certificate = join(folder, 'certificate.pem')
  const key = join(folder, 'key.pem')
  const make = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1 -subj /CN=${NAME}`
  const files = ['-keyout', key, '-out', certificate]
  execFileSync('openssl', [...make.split(' '), ...files], { stdio: 'ignore' })
  await mkdir(join(folder, 'cache'))
  const site = replaced(await configuration('nginx.conf'), [
    [SERVICE, service],
    ['listen 80;', `listen ${HOST}:${httpPort};`],
    ['listen 443 ssl', `listen ${HOST}:${httpsPort} ssl`],
    [`/etc/letsencrypt/live/${NAME}/fullchain.pem`, certificate],
    [`/etc/letsencrypt/live/${NAME}/privkey.pem`, key],
    ['/var/log/nginx/selfcheck.log', 'stderr'],
    ['/var/cache/nginx/selfcheck', join(folder, 'cache')],
  ])
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((place) => `${place}_temp_path ${join(folder, place)};`)
    .join(' ')
  await writeFile(join(folder, 'site.conf'), site)
  await writeFile(
    join(folder, 'nginx.conf'),
    `daemon off; user ${userInfo().username}; pid ${join(folder, 'pid')}; events {} http { ${places} include ${join(folder, 'site.conf')}; }`,
  )
  return ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')]
}

async function caddyArguments({ httpPort, httpsPort, service, folder }: Ports): Promise<string[]> {
  const site = replaced(await configuration('Caddyfile'), [[SERVICE, service]])
  // A certificate of its own in place of one that it would ask for.
  const options = `{
	admin off
	local_certs
	skip_install_trust
	http_port ${httpPort}
	https_port ${httpsPort}
	default_bind ${HOST}
}
`
  await writeFile(join(folder, 'Caddyfile'), options + site)
  return ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile']
}

const configuration = (file: string) => readFile(join(ROOT, 'worker/self-host', file), 'utf8')

/** Each of these must be in the text, so that a changed file is noticed here. */
function replaced(text: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`The configuration has no ${from}.`)
    return before.replaceAll(from, to)
  }, text)
}

/** Requests over TLS, as a client that resolved the name to this machine. */
export function askProxy(
  { httpsPort }: RunningProxy,
  path: string,
  asked: Asked = {},
): Promise<Answer> {
  const { method = 'GET', headers = {}, body, agent } = asked
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) }
  const request = send(
    {
      host: HOST,
      port: httpsPort,
      servername: NAME,
      // The certificate is of this test.
      rejectUnauthorized: false,
      method,
      path,
      headers: { Host: NAME, ...headers, ...length },
      ...(agent && { agent }),
    },
    async (response) => {
      const { statusCode: status = 0 } = response
      resolve({ status, headers: response.headers, body: Buffer.concat(await response.toArray()) })
    },
  )
  request.once('error', reject)
  request.end(body)
  return promise
}
