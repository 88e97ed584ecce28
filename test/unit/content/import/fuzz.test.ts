// A sample of test/full/import-fuzz.test.ts, and files that are made to be hard to read.
import { describe, expect, it } from 'vitest'
import { formatOf, IMPORTERS } from '../../../../content/import/formats.ts'
import { fuzzImports } from '../../../support/import/fuzz.ts'

it('reads 1,000 files that nobody wrote, and has a value for each', async () => {
  await fuzzImports(1_000, 1)
})

const MANY = 20_000
const HARD: Readonly<Record<string, string>> = {
  nothing: '',
  'blank lines': '\n'.repeat(MANY),
  spaces: ' '.repeat(MANY),
  'open elements': '<a>'.repeat(MANY),
  'open brackets': `{"results":${'['.repeat(MANY)}`,
  'deep lists': `{"results":${'['.repeat(MANY)}${']'.repeat(MANY)},"incorrect_answers":0}`,
  'open braces': `::q::${'{'.repeat(MANY)}`,
  'open quotes': `question,answer\n${'"a\n'.repeat(MANY)}`,
  'open quotations': '> '.repeat(MANY),
  'an open fence': `- [x] a\n${'`'.repeat(MANY)}`,
  'entities that grow': `<!DOCTYPE quiz [<!ENTITY a "${'a'.repeat(1000)}">${Array.from(
    { length: 20 },
    (_, at) => `<!ENTITY b${at} "${'&a;'.repeat(50)}">`,
  ).join('')}]><quiz>&b19;</quiz>`,
  'a file of this machine':
    '<!DOCTYPE quiz [<!ENTITY a SYSTEM "file:///etc/passwd">]><quiz>&a;</quiz>',
  'a huge number': `q {#${'9'.repeat(MANY)}:1e${'9'.repeat(100)}}`,
  'many options': `question\n${'A. x\n'.repeat(MANY)}ANSWER: A\n`,
  'lines without an answer': 'A. x\n'.repeat(MANY * 10),
  'a long line before a brace': `${'a '.repeat(MANY * 150)}{T}`,
  'one long word': 'a'.repeat(MANY * 10),
  'many columns': `question,answer${',x'.repeat(MANY)}\n`,
}

describe('a file that is made to be hard to read', () => {
  it.each(Object.entries(HARD))('is a value for every importer: %s', (_, text) => {
    const file = { name: 'hard', bytes: new TextEncoder().encode(text), text }
    formatOf(file)
    for (const importer of IMPORTERS) {
      const { drafts, skipped } = importer.read(file, {})
      expect(drafts.every(({ line }) => line >= 1)).toBe(true)
      expect(skipped.every(({ line, reason }) => line >= 1 && reason !== '')).toBe(true)
      // What a file of this machine holds is in no text.
      expect(JSON.stringify(drafts)).not.toContain('root:')
    }
  })
})
