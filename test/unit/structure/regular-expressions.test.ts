// No regular expression takes more than twice as long for twice as much text. What runs in the
// worker reads text of callers, and one request that takes seconds stops everybody.
import { globSync, readFileSync } from 'node:fs'
import { parseSync, Visitor } from 'rolldown/utils'
import { analyse } from 'scslre'
import { describe, expect, it } from 'vitest'

const ROOT = new URL('../../../', import.meta.url).pathname
const FILES = ['worker/**/*.{ts,tsx}', 'content/**/*.ts', 'widget/**/*.ts']
/** They run on the machine of whoever builds or writes. */
const LEFT_OUT = /^(worker|widget)\/tools\/|^content\/cli\//

/** What the analysis reports, and why it stays. */
const ACCEPTED: ReadonlyMap<string, string> = new Map([
  ['/^([^#]*)(.*)$/s', 'matches every text, so it never goes back'],
  ['/^([^(]*)(.*)$/s', 'matches every text, so it never goes back'],
  [
    String.raw`/^(\/r\/|\/api\/v1\/results\/)([\w-]+)(.*)$/i`,
    'a path has no line ends, so it never goes back',
  ],
  [
    String.raw`/([\w-]+)\W*([?#].*)?$/`,
    'reads the address that a host page names, in the loader, where each byte counts',
  ],
  [String.raw`/^#([a-z][a-z0-9-]*)\s+(.*)$/`, 'reads one gap of the author'],
  [String.raw`/^(\d+)\s+(.+)$/`, 'reads one label of the author, of at most 1000 characters'],
  [
    String.raw`/\s*(?:"(?<quoted>[^"]*)"|(?<plain>[^|]+))\s*(?:\||$)/g`,
    'reads one label of the author, of at most 1000 characters',
  ],
])

interface Literal {
  readonly path: string
  readonly pattern: string
  readonly flags: string
}

describe('every regular expression', () => {
  const literals = globSync(FILES, { cwd: ROOT })
    .filter((path) => !LEFT_OUT.test(path))
    .flatMap((path) => literalsOf(path, readFileSync(`${ROOT}${path}`, 'utf8')))

  it('is found in the source', () => {
    expect(literals.length).toBeGreaterThan(200)
    expect(literalsOf('a.ts', 'const a = [/b+/u, (c) => c.replace(/d/g, "")]')).toEqual([
      { path: 'a.ts', pattern: 'b+', flags: 'u' },
      { path: 'a.ts', pattern: 'd', flags: 'g' },
    ])
  })

  it.each(['/[-_]+$/', String.raw`/\s*-\s*/`, String.raw`/^(\w+\s?)*$/`])(
    '%s is seen to be slow',
    (text) => {
      expect(slow({ path: '', pattern: text.slice(1, -1), flags: '' })).toBe(true)
    },
  )

  it('costs no more than its text is long', () => {
    const found = literals.filter(slow).filter((one) => !ACCEPTED.has(textOf(one)))
    expect(found.map((one) => `${one.path}: ${textOf(one)}`)).toEqual([])
  })

  it('that is accepted is still there, and still reported', () => {
    const reported = new Set(literals.filter(slow).map(textOf))
    expect([...ACCEPTED.keys()].filter((text) => !reported.has(text))).toEqual([])
  })
})

function slow({ pattern, flags }: Literal): boolean {
  return analyse({ source: pattern, flags }).reports.length > 0
}

function textOf({ pattern, flags }: Literal): string {
  return `/${pattern}/${flags}`
}

function literalsOf(path: string, source: string): Literal[] {
  const found: Literal[] = []
  new Visitor({
    Literal(node) {
      if ('regex' in node) found.push({ path, ...node.regex })
    },
  }).visit(parseSync(path, source).program)
  return found
}
