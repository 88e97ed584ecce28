// Statements of SQL are constants, and values are their parameters: no text of a request can become
// a part of one.
import { globSync, readFileSync } from 'node:fs'
import { parseSync, Visitor } from 'rolldown/utils'
import { expect, it } from 'vitest'

const ROOT = new URL('../../../', import.meta.url).pathname
const STATEMENT = /\b(SELECT|INSERT|REPLACE INTO|UPDATE|DELETE FROM|CREATE|ALTER|DROP|PRAGMA)\b/

/** The statements that a file gives to `exec`, and what in it is put together. */
function statementsIn(path: string, source: string) {
  const constants: string[] = []
  const composed: string[] = []
  const textOf = ({ start, end }: { start: number; end: number }) => source.slice(start, end)
  new Visitor({
    CallExpression({ callee, arguments: [first] }) {
      if (
        callee.type !== 'MemberExpression' ||
        !/sql\??\.exec$/s.test(textOf(callee).replaceAll(/\s/g, ''))
      )
        return
      const isPlain = first?.type === 'Literal' || first?.type === 'Identifier'
      ;(isPlain ? constants : composed).push(first ? textOf(first) : '')
    },
    TemplateLiteral(node) {
      if (node.expressions.length > 0 && STATEMENT.test(textOf(node))) composed.push(textOf(node))
    },
    BinaryExpression(node) {
      if (node.operator === '+' && STATEMENT.test(textOf(node))) composed.push(textOf(node))
    },
  }).visit(parseSync(path, source).program)
  return { constants, composed }
}

it('no statement is put together', () => {
  const found = globSync('worker/**/*.{ts,tsx}', { cwd: ROOT }).map((path) =>
    statementsIn(path, readFileSync(`${ROOT}${path}`, 'utf8')),
  )
  expect(found.flatMap(({ constants }) => constants).length).toBeGreaterThan(20)
  expect(found.flatMap(({ composed }) => composed)).toEqual([])
})

it.each([
  'sql.exec(`SELECT * FROM items WHERE question = \u0024{id}`)',
  "this.#sql.exec('SELECT * FROM items WHERE question = ' + id)",
  "storage.sql.exec(['SELECT', id].join(' '))",
  'const query = `UPDATE days SET sums = \u0024{sums}`',
])('sees that %s is', (source) => {
  expect(statementsIn('a.ts', source).composed).not.toEqual([])
})
