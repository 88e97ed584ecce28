// What a command of the author's command line is: how it runs, and what its help says.

export interface Command {
  /** What it does, in one line. */
  readonly does: string
  /** The same at length, in paragraphs. */
  readonly details: readonly string[]
  /** The names of what follows the command, in order; all must be given. Absent: nothing does. */
  readonly operands?: readonly string[]
  /** The name of what may follow after that, any number of times. Absent: nothing may. */
  readonly more?: string
  /** By name, what each switch does. */
  readonly options: Readonly<Record<string, string>>
  /** By name, the options that take a value: how its place is named, and what it does. */
  readonly values?: Readonly<Record<string, readonly [name: string, does: string]>>
  /** By code, what it means, except for wrong usage, which is the same for all. */
  readonly exitCodes: Readonly<Record<number, string>>
  /** Arguments of npm run, and what they do. */
  readonly examples: readonly (readonly [command: string, does: string])[]
  /** Returns the exit code. */
  run(
    options: ReadonlySet<string>,
    operands: readonly string[],
    values: ReadonlyMap<string, string>,
  ): Promise<number>
}

export type Commands = Readonly<Record<string, Command>>

export const WRONG_USAGE = 64
