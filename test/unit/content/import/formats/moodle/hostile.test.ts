import { describe, expect, it } from 'vitest'
import { importedAs } from '../../../../../support/import/golden.ts'

const question = (text: string, type = 'truefalse') => `<question type="${type}">
<name><text>n</text></name><questiontext format="html"><text><![CDATA[${text}]]></text></questiontext>
<answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question>`

function readBeside(hostile: string) {
  const file = `<quiz>${hostile}${question('Is it so?')}</quiz>`
  return importedAs('x.xml', new TextEncoder().encode(file)).text
}

describe('a hostile question costs no other, and is refused by name', () => {
  it.each([
    ['too-deep', 'elements inside each other', question('<div>'.repeat(50_000))],
    [
      'too-deep',
      'elements inside each other, and no name',
      question('<b>'.repeat(50_000)).replace('<name><text>n</text></name>', ''),
    ],
    ['no-prompt', 'elements without end', question('a<br>'.repeat(20_000))],
    [
      'cloze-unclosed',
      'gaps that open and never close',
      question('{1:MC:'.repeat(20_000), 'cloze'),
    ],
    ['too-many', 'gaps without end', question('{1:MC:=a~b}'.repeat(5000), 'cloze')],
    ['no-form', 'signs without end', question('$$'.repeat(50_000))],
  ])('%s: %s', (code, _, hostile) => {
    const text = readBeside(hostile)
    expect(text).toContain('## Is it so?')
    expect(text).toContain(`skipped ${code} `)
  })
})
