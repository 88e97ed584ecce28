// What the command line understands, and what it says about arguments that are wrong.
import { describe, expect, it } from 'vitest'
import { readArguments } from '../../../../content/cli/arguments.ts'
import { COMMANDS } from '../../../../content/cli/commands.ts'
import { commandHelp, generalHelp } from '../../../../content/cli/help.ts'

const read = (line: string) => readArguments(line.split(' ').filter(Boolean), COMMANDS)

describe('arguments', () => {
  it('name a command and its options', () => {
    const options = new Set(['dry-run', 'json'])
    expect(read('release --json --dry-run')).toEqual({
      ok: true,
      value: { kind: 'run', command: COMMANDS.release, options, operands: [], values: new Map() },
    })
    expect(read('new quiz Indexes')).toMatchObject({ value: { operands: ['quiz', 'Indexes'] } })
    expect(read('check')).toMatchObject({ ok: true, value: { options: new Set() } })
  })

  it('may have a value', () => {
    const values = new Map([
      ['from', 'gift'],
      ['out', 'x.md'],
    ])
    for (const line of ['import a --from gift --out=x.md', 'import --out x.md --from=gift a']) {
      expect(read(line), line).toMatchObject({ value: { values, operands: ['a'] } })
    }
  })

  it.each([
    ['import', 'import needs FILE'],
    ['import a --from', 'the option --from needs a value'],
    ['import a --form gift', 'unknown option --form; did you mean --from?'],
    ['new', 'new needs site|quiz|outcome-quiz|guide'],
    ['preview quiz', 'unexpected argument quiz'],
    ['check quiz', 'unexpected argument quiz'],
  ])('must all be there, and no more: %s', (line, error) => {
    expect(read(line)).toEqual({ ok: false, error })
  })

  it.each(['--help', '-h', 'help', 'help --help'])('ask for help: %s', (line) => {
    expect(read(line)).toEqual({ ok: true, value: { kind: 'help' } })
  })

  it.each(['check --help', 'check -h', '--help check', 'help check', 'check --json --help'])(
    'ask for the help of a command: %s',
    (line) => {
      expect(read(line)).toEqual({ ok: true, value: { kind: 'help', name: 'check' } })
    },
  )

  it.each([
    ['', 'no command is given'],
    ['--json', 'unknown option --json'],
    ['chek', 'unknown command chek; did you mean check?'],
    ['hlep', 'unknown command hlep; did you mean help?'],
    ['publish', 'unknown command publish'],
    ['constructor', 'unknown command constructor'],
    ['help chekc', 'unknown command chekc; did you mean check?'],
    ['check --jsn', 'unknown option --jsn; did you mean --json?'],
    ['check --helpp', 'unknown option --helpp; did you mean --help?'],
    ['check --dry-run', 'unknown option --dry-run'],
    ['check -x', 'unknown option -x'],
    ['release --dryrun', 'unknown option --dryrun; did you mean --dry-run?'],
    ['check --json=yes', 'the option --json takes no value, but got "yes"'],
    ['check tea.ts', 'unexpected argument tea.ts'],
    ['help check release', 'unexpected argument release'],
  ])('are wrong, and said to be: "%s"', (line, error) => {
    expect(read(line)).toEqual({ ok: false, error })
  })
})

describe('the help', () => {
  it('lists every command', () => {
    for (const [name, { does }] of Object.entries(COMMANDS)) {
      expect(generalHelp(COMMANDS)).toMatch(new RegExp(`^  ${name} +${does}$`, 'm'))
    }
  })

  it('names every exit code that a command has', () => {
    const codes = Object.values(COMMANDS).flatMap(({ exitCodes }) => Object.keys(exitCodes))
    for (const code of codes)
      expect(generalHelp(COMMANDS)).toMatch(new RegExp(`^  ${code} +\\w`, 'm'))
  })

  it.each(Object.entries(COMMANDS))(
    'of %s names its options, exit codes and examples',
    (...row) => {
      const [name, command] = row
      const help = commandHelp(name, command)
      for (const option of [...Object.keys(command.options), 'help']) {
        expect(help).toMatch(new RegExp(`^  --${option}  `, 'm'))
      }
      for (const code of [...Object.keys(command.exitCodes), '64']) {
        expect(help).toMatch(new RegExp(`^  ${code} +\\w`, 'm'))
      }
      const examples = [...help.matchAll(/^ {2}npm run (?:--silent )?content -- (.*?)(?: {2}|$)/gm)]
      expect(examples.length).toBeGreaterThan(1)
      for (const [, line = ''] of examples) {
        expect(read(line), line).toMatchObject({ ok: true, value: { command } })
      }
    },
  )

  it('fits a terminal of ninety-six columns', () => {
    const texts = [
      generalHelp(COMMANDS),
      ...Object.entries(COMMANDS).map(([name, command]) => commandHelp(name, command)),
    ]
    for (const line of texts.flatMap((text) => text.split('\n'))) {
      expect(line.length, line).toBeLessThanOrEqual(96)
    }
  })
})
