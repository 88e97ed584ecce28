// How a deploy calls wrangler.
import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../build.ts'

/** Wrangler's own entry file: its bin would start one more process. */
const WRANGLER = join(ROOT, 'node_modules/wrangler/wrangler-dist/cli.js')

export interface Wrangler {
  /** With the terminal of this process. */
  run(...args: string[]): boolean
  /** Standard output; undefined if it failed. Standard error is shown. */
  read(...args: string[]): string | undefined
  /** Whether it succeeded with this as its standard input. Its output is shown if it failed. */
  send(input: string, ...args: string[]): boolean
  /** The addresses that it deployed to, such as https://selfcheck.NAME.workers.dev; undefined: it failed. */
  deploy(...args: string[]): string[] | undefined
}

/** `target` names the environment and the configuration, for every command. */
export function wranglerFor(target: readonly string[]): Wrangler {
  const call = (args: readonly string[], options: Parameters<typeof spawnSync>[2]) =>
    spawnSync(process.execPath, [WRANGLER, ...args, ...target], {
      cwd: ROOT,
      encoding: 'utf8',
      // The list of keys in Workers KV has no end of its own.
      maxBuffer: Infinity,
      ...options,
    }) as SpawnSyncReturns<string>
  return {
    run: (...args) => call(args, { stdio: 'inherit' }).status === 0,
    read(...args) {
      const { status, stdout } = call(args, { stdio: ['ignore', 'pipe', 'inherit'] })
      return status === 0 ? stdout : undefined
    },
    send(input, ...args) {
      const { status, stdout, stderr } = call(args, { input, stdio: 'pipe' })
      if (status !== 0) process.stderr.write(stdout + stderr)
      return status === 0
    },
    deploy(...args) {
      const folder = mkdtempSync(join(tmpdir(), 'selfcheck-deploy-'))
      const file = join(folder, 'output.json')
      const env = { ...process.env, WRANGLER_OUTPUT_FILE_PATH: file }
      const { status } = call(['deploy', ...args], { stdio: 'inherit', env })
      const targets = status === 0 ? targetsIn(file) : undefined
      rmSync(folder, { recursive: true })
      return targets
    },
  }
}

/** Wrangler writes one line of JSON for each thing that it did. A dry run writes none of a deploy. */
function targetsIn(file: string): string[] {
  try {
    const lines = readFileSync(file, 'utf8').trim().split('\n')
    const entries: { type?: string; targets?: string[] }[] = lines.map((line) => JSON.parse(line))
    return entries.find(({ type }) => type === 'deploy')?.targets ?? []
  } catch {
    return []
  }
}
