// The comment under a pull request fits into a comment of GitHub.
import { expect, it } from 'vitest'
import type { ReportedFinding } from '../../../../../content/cli/report.ts'
import { commentOn } from '../../../../../worker/tools/publish/comment.ts'

const COMMENT_MAX = 65_536

function finding(number: number, severity: 'error' | 'warning', message: string): ReportedFinding {
  return { severity, code: 'same-text', message: `${number}: ${message}`, file: 'a.quiz.md' }
}
const comment = (findings: readonly ReportedFinding[]) =>
  commentOn({ errors: 1, warnings: findings.length - 1, allowed: 0, findings })

it.each([
  ['plain text', 'This option has the text of another one. '.repeat(20)],
  ['text that is escaped', '*'.repeat(600)],
  ['emoji', '🐝'.repeat(300)],
])('many diagnostics in %s fit, and the last line says how many were left out', (_, message) => {
  const findings = Array.from({ length: 200 }, (_, at) => finding(at, 'warning', message))
  const text = comment(findings)
  expect(text.length).toBeLessThanOrEqual(COMMENT_MAX)
  // Room is used: another line would not fit.
  expect(text.length).toBeGreaterThan(COMMENT_MAX - 2_500)
  const shown = text.split('\n').filter((line) => line.startsWith('- ⚠️'))
  expect(text.trimEnd().split('\n').at(-1)).toBe(
    `${200 - shown.length} diagnostics left out, because a comment has no room for more. \`npm run content -- check\` prints all.`,
  )
})

it('a diagnostic that is too long hides no other, and errors come first', () => {
  const text = comment([
    finding(1, 'warning', 'x'.repeat(COMMENT_MAX)),
    finding(2, 'warning', 'short'),
    finding(3, 'error', 'wrong'),
  ])
  expect(text).toMatch(/❌ `a\.quiz\.md` 3: wrong .*\n.*⚠️ `a\.quiz\.md` 2: short /)
  expect(text).toMatch(/\n1 diagnostic left out, because /)
})

it('a hundred and one short ones are all there', () => {
  const findings = Array.from({ length: 101 }, (_, at) => finding(at, 'warning', 'short'))
  expect(comment(findings)).toContain('100: short')
  expect(comment(findings)).not.toContain('left out')
})
