// Limits on length and depth: stated in one place, and reported with line and column.
import { describe, expect, it } from 'vitest'
import { readGuide } from '../../../../content/markdown/read-guide.ts'
import { readQuiz } from '../../../../content/markdown/read-quiz.ts'
import { LIMITS } from '../../../../content/parsing/markdown/limits.ts'
import { readMarkup } from '../../../../content/parsing/markup.ts'

const problemsOf = (body: string) =>
  readQuiz('x', `---\ntitle: T\n---\n\n## Q\n\n${body}\n\n= 1`, new Map()).problems

const nested = (depth: number) =>
  Array.from({ length: depth }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')

describe('a text that is nested too deeply', () => {
  it.each([
    ['lists', nested(LIMITS.nesting + 1), 7 + LIMITS.nesting, 2 * LIMITS.nesting + 1],
    ['quotations in a line', `- ${'> '.repeat(LIMITS.nesting + 1)}a`, 7, 2 * LIMITS.nesting + 1],
    ['a line of marks', '>'.repeat(2000), 7, 1],
    ['lists on a line', `${'- '.repeat(2000)}a`, 7, 1],
  ])('is reported with its place: %s', (_, body, line, column) => {
    const found = problemsOf(body).find(({ code }) => code === 'limit')
    expect(found?.message).toContain(`more than ${LIMITS.nesting} deep`)
    expect(found).toMatchObject({ line, column })
  })

  it('is read up to the limit', () => {
    expect(problemsOf(nested(LIMITS.nesting))).toEqual([])
  })

  it('does not overflow the stack where marks are nested', () => {
    const { problems } = readMarkup(`${'**a *b '.repeat(300)}${'c* d** '.repeat(300)}`)
    expect(problems.map(({ code }) => code)).toContain('limit')
  })
})

describe('a text that is too long', () => {
  const long = 'word '.repeat(LIMITS.block / 5 + 1)

  it.each([
    ['a paragraph', long],
    ['a paragraph of many lines', long.replaceAll(/(.{50}) /g, '$1\n')],
  ])('is reported with its place: %s', (_, body) => {
    const found = problemsOf(`Short.\n\n${body}`).find(({ code }) => code === 'limit')
    expect(found?.message).toContain('characters; split it with empty lines')
    expect(found).toMatchObject({ line: 9, column: 1 })
  })

  it('is read if it is code, or parted by empty lines', () => {
    expect(problemsOf(`\`\`\`\n${'a\n'.repeat(LIMITS.block)}\`\`\``)).toEqual([])
    expect(problemsOf(long.replaceAll('word word ', 'word\n\n'))).toEqual([])
  })

  it('is reported in a guide and in a typed text as well', () => {
    expect(readGuide('x', `---\ntitle: T\n---\n\n## S\n\n${long}`).problems[0]?.line).toBe(7)
    expect(readMarkup(`a\n\n${long}`).problems[0]?.at).toMatchObject({ line: 3, column: 1 })
  })

  it('is a file of more than two million characters', () => {
    expect(problemsOf('a\n\n'.repeat(LIMITS.file / 3))[0]?.message).toContain('split it')
  })
})
