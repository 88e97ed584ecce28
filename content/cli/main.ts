// The author's command line: `npm run content -- <command>`. Parses the arguments, runs the
// command and sets the exit code: 0 success, 1 errors in the content, 64 wrong usage.
import { parseArgs } from 'node:util'
import { SIDES } from '../revisions/merge-conflict.ts'
import { checkSite } from './check.ts'
import { releaseSite } from './release.ts'

interface Command {
  readonly usage: string
  readonly does: string
  readonly options: Readonly<Record<string, { readonly type: 'boolean' | 'string' }>>
  run(options: Readonly<Record<string, unknown>>): Promise<number>
}

const COMMANDS: Readonly<Record<string, Command>> = {
  check: {
    usage: 'check [--json]',
    does: 'report mistakes in guides, quizzes and translations, with file and line',
    options: { json: { type: 'boolean' } },
    run: ({ json }) => checkSite({ isJson: json === true }),
  },
  release: {
    usage: 'release [--dry-run] [--keep ours|theirs] [--json]',
    does: 'give new and changed questions their revision, and name the files to commit; after a merge, keep the revisions of one branch',
    options: {
      'dry-run': { type: 'boolean' },
      keep: { type: 'string' },
      json: { type: 'boolean' },
    },
    run: (options) => {
      const keep = SIDES.find((side) => side === options.keep)
      return releaseSite({
        isDryRun: options['dry-run'] === true,
        isJson: options.json === true,
        ...(keep && { keep }),
      })
    },
  },
}

const [name = '', ...args] = process.argv.slice(2)
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
const options = command && parsedOptions(command)
if (command && options) {
  process.exitCode = await command.run(options)
} else {
  console.error(usage())
  process.exitCode = 64
}

/** Undefined for an option that the command does not have. */
function parsedOptions({ options }: Command): Readonly<Record<string, unknown>> | undefined {
  try {
    return parseArgs({ args, options }).values
  } catch {
    return undefined
  }
}

function usage(): string {
  const rows = Object.values(COMMANDS)
  const width = Math.max(...rows.map((row) => row.usage.length))
  const lines = rows.map((row) => `  ${row.usage.padEnd(width)}  ${row.does}`)
  return ['Usage: npm run content -- COMMAND', '', ...lines].join('\n')
}
