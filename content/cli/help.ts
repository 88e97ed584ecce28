// The help of the command line, made from what the commands say about themselves.
import { type Command, type Commands, WRONG_USAGE } from './command.ts'

type Row = readonly [term: string, text: string]

/** In columns. */
const WIDTH = 92
const WRONG_USAGE_ROW: Row = [String(WRONG_USAGE), 'wrong usage']

export function generalHelp(commands: Commands): string {
  return sections(
    ['Usage: npm run content -- COMMAND [OPTIONS]'],
    rows('Commands', [
      ...Object.entries(commands).map(([name, { does }]): Row => [name, does]),
      ['help', 'print this help, or that of a command: help check'],
    ]),
    rows('Exit codes', [
      ['0', 'success'],
      ['1', 'errors in the content'],
      ['2', 'import: nothing could be imported'],
      WRONG_USAGE_ROW,
    ]),
    rows('Examples', [
      ['npm run content -- check', 'report mistakes'],
      ['npm run content -- help release', 'explain release and its options'],
    ]),
  )
}

export function commandHelp(name: string, command: Command): string {
  const { does, details, options, exitCodes, examples, more, values = {} } = command
  const names = [
    ...Object.keys(options),
    ...Object.entries(values).map(([option, [value]]) => `${option} ${value}`),
  ]
  const texts = [...Object.values(options), ...Object.values(values).map(([, text]) => text)]
  const { operands = [] } = command
  const all = names.map((option) => `[--${option}]`)
  const usageWith = (shown: readonly string[]) =>
    [
      'npm run content --',
      name,
      ...shown,
      ...operands,
      ...(more === undefined ? [] : [operands.includes(more) ? '…' : `[${more} …]`]),
    ].join(' ')
  const usage = usageWith(all).length > WIDTH ? usageWith(['[OPTIONS]']) : usageWith(all)
  return sections(
    [`Usage: ${usage}`],
    wrapped(`${does[0]?.toUpperCase()}${does.slice(1)}.`, ''),
    ...details.map((paragraph) => wrapped(paragraph, '')),
    rows('Options', [
      ...names.map((option, at): Row => [`--${option}`, texts[at] ?? '']),
      ['--help', 'print this help'],
    ]),
    rows('Exit codes', [...Object.entries(exitCodes), WRONG_USAGE_ROW]),
    rows(
      'Examples',
      examples.map(([command, text]): Row => [`npm run ${command}`, text]),
    ),
  )
}

function sections(...parts: readonly (readonly string[])[]): string {
  return parts.map((lines) => lines.join('\n')).join('\n\n')
}

function rows(title: string, list: readonly Row[]): string[] {
  const width = Math.max(...list.map(([term]) => term.length))
  return [
    `${title}:`,
    ...list.flatMap(([term, text]) => wrapped(text, `  ${term.padEnd(width)}  `)),
  ]
}

/** Lines of whole words. `start` stands before the first one, and as much space before the others. */
function wrapped(text: string, start: string): string[] {
  const lines: string[] = []
  let line = start
  for (const word of text.split(' ')) {
    if (line.length + word.length > WIDTH && line.trim() !== '') {
      lines.push(line.trimEnd())
      line = ' '.repeat(start.length)
    }
    line += `${word} `
  }
  return [...lines, line.trimEnd()]
}
