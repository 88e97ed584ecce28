// What the author says about the columns: `--map "question=Q,answer=Key,choices=opt_*,base=1"`.
import { err, ok, type Result } from '../../../common/result.ts'

const ROLES = {
  question: 'question',
  answer: 'answer',
  choices: 'option',
  list: 'options',
  wrong: 'wrong',
  explanation: 'explanation',
  hint: 'hint',
  type: 'type',
  points: 'points',
} as const

export interface ColumnMap {
  /** The number of the first option. Absent: the table shows it, or a row is skipped. */
  readonly base?: 0 | 1
  /** What is between the options of a list. */
  readonly separator?: string
  /** Undefined if the author says nothing about this column. */
  roleOf(
    header: string,
    at: number,
  ): { at: number; role: (typeof ROLES)[keyof typeof ROLES]; suffix: string } | undefined
  /** The names of columns that the header does not have. */
  missingIn(header: readonly string[]): string[]
}

/** The error says what is wrong with it, in one line. */
export function readMap(text: string): Result<ColumnMap, string> {
  const parts = text.split(',').map((part) => part.trim())
  const pairs = parts.filter((part) => part !== '').map(pairOf)
  const base = pairs.find(([name]) => name === 'base')?.[1]
  const separator = pairs.find(([name]) => name === 'separator')?.[1]
  const columns = pairs.filter(([name]) => name !== 'base' && name !== 'separator')
  const unknown = columns.find(([name, value]) => !Object.hasOwn(ROLES, name) || value === '')
  if (unknown) {
    const names = [...Object.keys(ROLES), 'base', 'separator'].join(', ')
    return err(`--map has "${unknown.join('=')}"; write NAME=HEADER, with a name of ${names}`)
  }
  if (base !== undefined && base !== '0' && base !== '1')
    return err(`--map has "base=${base}"; the first option is base=0 or base=1`)
  return ok({
    ...(base !== undefined && { base: base === '0' ? 0 : 1 }),
    ...(separator && { separator }),
    roleOf(header, at) {
      const name = header.trim().toLowerCase()
      for (const [part, pattern] of columns) {
        const suffix = suffixIn(name, pattern.toLowerCase())
        if (suffix !== undefined) return { at, role: ROLES[part as keyof typeof ROLES], suffix }
      }
      return undefined
    },
    missingIn(header) {
      const names = header.map((one) => one.trim().toLowerCase())
      return columns.flatMap(([, pattern]) => {
        const fits = (name: string) => suffixIn(name, pattern.toLowerCase()) !== undefined
        return names.some(fits) ? [] : [pattern]
      })
    },
  })
}

function pairOf(part: string): [name: string, value: string] {
  const at = part.indexOf('=')
  return at === -1 ? [part, ''] : [part.slice(0, at).trim(), part.slice(at + 1).trim()]
}

/** What the `*` of a pattern stands for; empty without one. Undefined: the name does not fit. */
function suffixIn(name: string, pattern: string): string | undefined {
  const star = pattern.indexOf('*')
  if (star === -1) return name === pattern ? '' : undefined
  const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)]
  const fits =
    name.length >= before.length + after.length && name.startsWith(before) && name.endsWith(after)
  return fits ? name.slice(before.length, name.length - after.length) : undefined
}
