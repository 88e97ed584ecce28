// npm run serve: runs the built worker in workerd, without Cloudflare. This process checks what the
// operator set and then becomes workerd (execve), so that one process runs and signals reach it:
// at SIGTERM, workerd takes no more connections, finishes its requests, and ends.
import { existsSync, mkdirSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { ok } from '../../content/common/result.ts'
import { readShareKeys } from '../share/keys.ts'
import { readShards } from '../statistics/shards.ts'
import { bundleServer, currentBundle, SERVED } from './bundle.ts'
import { HELP } from './help.ts'
import { type Command, readCommand, type Variables } from './settings.ts'
import { backUp, isInUse, restore } from './stored.ts'
import { workerdArguments, workerdProgram } from './workerd.ts'

const WRONG_USAGE = 64

const command = readCommand(process.argv.slice(2), process.env)
if (command.ok) await run(command.value)
else stop(`${command.error}\nnpm run serve -- --help lists the options.`, WRONG_USAGE)

async function run(wanted: Command): Promise<void> {
  if (wanted.kind === 'help') return say(HELP)
  if (wanted.kind === 'serve') return serve(wanted)
  const done = await (wanted.kind === 'backup' ? backUp : restore)(wanted.data, wanted.folder)
  if (done.ok) say(done.value)
  else stop(done.error)
}

async function serve(wanted: Extract<Command, { kind: 'serve' }>): Promise<void> {
  const { data, address, variables, build } = wanted
  if (!existsSync(join(build, 'built.js'))) return stop('Nothing is built yet: npm run build.')
  const out = join(build, 'self-host')
  const current = await currentBundle(build, out)
  const bundled = current === undefined ? await bundleServer(build, out) : ok(current)
  if (!bundled.ok) return stop(bundled.error)
  mkdirSync(data, { recursive: true, mode: 0o700 })
  if (isInUse(data)) return stop(`A service runs on ${data} already.`)
  for (const line of warnings(variables)) say(line)
  say(
    `Serving at http://${address}${variables.PUBLIC_ORIGIN ? `, as ${variables.PUBLIC_ORIGIN}` : ''}`,
  )
  say(`Statistics are kept in ${data}. SIGTERM or Ctrl-C stops.`)
  const program = workerdProgram()
  const files = join(out, SERVED)
  const args = workerdArguments({ config: bundled.value, files, data, address })
  // Not on Windows.
  if (!process.execve) return stop('npm run serve runs on Linux and macOS.')
  process.execve(program, [program, ...args], variables)
}

/** What is off, or set in a way that turns it off. */
function warnings({ SHARE_KEYS, STATS_KEY, STATISTICS_SHARDS }: Variables): string[] {
  const keys = readShareKeys(SHARE_KEYS)
  return [
    ...(keys.ok ? [] : [`Sharing is off. ${keys.error}`]),
    ...(readShards(STATISTICS_SHARDS)
      ? []
      : ['Nothing is counted: STATISTICS_SHARDS must be 1, 2, 4, 8, 16, 32 or 64.']),
    ...(STATS_KEY ? [] : ['There is no /stats: STATS_KEY is not set.']),
  ]
}

/** Not the streams of Node: they make pipes non-blocking, which workerd would inherit. */
function say(line: string): void {
  writeSync(1, `${line}\n`)
}

function stop(reason: string, exitCode = 1): void {
  writeSync(2, `${reason}\n`)
  process.exitCode = exitCode
}
