// A stand-in for wrangler: it keeps what it is given in the folder STAND_IN, where a test looks it up
// and serves it. The arguments are those of wrangler 4; what Cloudflare itself does is not here.
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'

const FOLDER = process.env.STAND_IN ?? ''
const at = (...path: string[]) => join(FOLDER, ...path)

const { positionals, values } = parseArgs({
  args: process.argv.slice(2),
  strict: false,
  allowPositionals: true,
  options: {
    config: { type: 'string' },
    env: { type: 'string' },
    var: { type: 'string', multiple: true },
    format: { type: 'string' },
    binding: { type: 'string' },
    remote: { type: 'boolean' },
  },
})
appendFileSync(at('calls'), `${JSON.stringify(process.argv.slice(2))}\n`)

/** Production has no name. */
const environment = String(values.env || 'production')
const secretsFile = at(`${environment}-secrets.json`)
const secrets: Record<string, string> = existsSync(secretsFile)
  ? JSON.parse(readFileSync(secretsFile, 'utf8'))
  : {}

/** Workers KV: texts by their keys. */
const entriesFile = at(`${environment}-entries.json`)
const entries = (): Record<string, string> =>
  existsSync(entriesFile) ? JSON.parse(readFileSync(entriesFile, 'utf8')) : {}

const [command, action, name = '', file = ''] = positionals
if (command === 'whoami') {
  if (existsSync(at('logged-out'))) process.exit(1)
  console.log('{"loggedIn":true}')
} else if (command === 'login') {
  rmSync(at('logged-out'), { force: true })
} else if (command === 'deploy') {
  deploy()
} else if (command === 'secret' && action === 'list') {
  console.log(
    JSON.stringify(Object.keys(secrets).map((one) => ({ name: one, type: 'secret_text' }))),
  )
} else if (command === 'secret' && action === 'put') {
  secrets[name] = (await text(process.stdin)).trim()
  writeFileSync(secretsFile, JSON.stringify(secrets))
} else if (command === 'kv' && action === 'key' && name === 'list') {
  console.log(JSON.stringify(Object.keys(entries()).map((one) => ({ name: one }))))
} else if (command === 'kv' && action === 'bulk' && name === 'put') {
  const pairs: { key: string; value: string }[] = JSON.parse(readFileSync(file, 'utf8'))
  const put = Object.fromEntries(pairs.map(({ key, value }) => [key, value]))
  writeFileSync(entriesFile, JSON.stringify({ ...entries(), ...put }))
} else {
  console.error(`The stand-in does not know ${positionals.join(' ')}.`)
  process.exit(1)
}

function deploy(): void {
  const live = at(environment)
  rmSync(live, { recursive: true, force: true })
  mkdirSync(live, { recursive: true })
  cpSync('dist/public', join(live, 'public'), { recursive: true })
  cpSync('dist/built.js', join(live, 'built.js'))
  cpSync('dist/worker.js', join(live, 'worker.js'))
  const variables = [values.var ?? []].flat().map((one) => {
    const [, key = '', value = ''] = /^(\w+):(.*)$/.exec(String(one)) ?? []
    return [key, value]
  })
  writeFileSync(join(live, 'variables.json'), JSON.stringify(Object.fromEntries(variables)))
  const targets = [readFileSync(at(`${environment}-origin`), 'utf8')]
  const line = JSON.stringify({ type: 'deploy', version: 1, targets })
  appendFileSync(process.env.WRANGLER_OUTPUT_FILE_PATH ?? '', `${line}\n`)
  console.log('Deployed by the stand-in.')
}
