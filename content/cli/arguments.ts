// Reads the arguments of the command line. What is wrong with them is said by name, with the name
// that was probably meant.
import { parseArgs } from 'node:util'
import { err, ok, type Result } from '../common/result.ts'
import { editsBetween } from '../parsing/edits.ts'
import type { Command, Commands } from './command.ts'

export type Request =
  | {
      readonly kind: 'run'
      readonly command: Command
      readonly options: ReadonlySet<string>
      /** Of the options that take one, by name. */
      readonly values: ReadonlyMap<string, string>
      readonly operands: readonly string[]
    }
  /** Without a name: the help of the whole command line. */
  | { readonly kind: 'help'; readonly name?: string }

/** The error says what is wrong, in one line. */
export function readArguments(
  args: readonly string[],
  commands: Commands,
): Result<Request, string> {
  // The command stands first, so what its options are is known before they are read.
  const valueNames = Object.keys(commands[args[0] ?? '']?.values ?? {})
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      ...Object.fromEntries(valueNames.map((one) => [one, { type: 'string' as const }])),
    },
  })
  const options = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []))
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  const [name] = words
  const isHelp = name === 'help' || options.some((option) => option.name === 'help')
  const [about, ...operands] = name === 'help' ? words.slice(1) : words
  if (about !== undefined && !Object.hasOwn(commands, about)) {
    return err(`unknown command ${about}${suggestion(about, [...Object.keys(commands), 'help'])}`)
  }
  const known = [...Object.keys(commands[about ?? '']?.options ?? {}), ...valueNames, 'help']
  const unknown = options.find((option) => !known.includes(option.name))
  if (unknown)
    return err(`unknown option ${unknown.rawName}${suggestion(unknown.name, known, '--')}`)
  const isValued = (option: { readonly name: string }) => valueNames.includes(option.name)
  const valued = options.find((option) => option.value !== undefined && !isValued(option))
  if (valued) return err(`the option ${valued.rawName} takes no value, but got "${valued.value}"`)
  const unvalued = options.find((option) => isValued(option) && !option.value)
  if (unvalued) return err(`the option ${unvalued.rawName} needs a value`)
  const { operands: expected = [], more } = (isHelp ? undefined : commands[about ?? '']) ?? {}
  const takesAll = more !== undefined || (isHelp && name !== 'help')
  const extra = takesAll ? undefined : operands[expected.length]
  if (extra !== undefined) return err(`unexpected argument ${extra}`)
  if (isHelp) return ok({ kind: 'help', ...(about !== undefined && { name: about }) })
  const command = commands[about ?? '']
  if (!command) return err('no command is given')
  const missing = expected[operands.length]
  if (missing !== undefined) return err(`${about} needs ${missing}`)
  return ok({
    kind: 'run',
    command,
    options: new Set(options.map((option) => option.name)),
    values: new Map(options.flatMap(({ name, value }) => (value ? [[name, value]] : []))),
    operands,
  })
}

/** Two slips at most: a name that differs more was hardly meant. */
const MAX_EDITS = 2

function suggestion(given: string, names: readonly string[], prefix = ''): string {
  const [nearest] = names
    .map((name) => ({ name, edits: editsBetween(given, name) }))
    .filter(({ name, edits }) => edits <= MAX_EDITS && edits < name.length)
    .toSorted((one, other) => one.edits - other.edits)
  return nearest ? `; did you mean ${prefix}${nearest.name}?` : ''
}
