import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { pathFrom } from '../../../../../../content/import/formats/qti/package/paths.ts'
import { importedAs } from '../../../../../support/import/golden.ts'

const ITEM = `<assessmentItem title="One"><responseDeclaration identifier="R" cardinality="single">
<correctResponse><value>a</value></correctResponse></responseDeclaration><itemBody>
<choiceInteraction responseIdentifier="R"><prompt>Which?</prompt><simpleChoice identifier="a">yes</simpleChoice>
<simpleChoice identifier="b">no</simpleChoice></choiceInteraction></itemBody></assessmentItem>`

const zipOf = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

describe('a package of QTI', () => {
  it('with a path that leaves it is refused by that path, and nothing of it is read', () => {
    const { imported, text } = importedAs('x.zip', zipOf({ 'i.xml': ITEM, '../etc/passwd': 'x' }))
    expect(imported).toBeUndefined()
    expect(text).toContain('../etc/passwd')
    expect(text).toContain('zip-unsafe-path')
  })

  it('is told by its files where it has no manifest', () => {
    expect(importedAs('x.zip', zipOf({ 'a/i.xml': ITEM })).format).toBe('qti')
    expect(importedAs('x.zip', zipOf({ 'a/i.xml': '<other/>' })).format).toBeUndefined()
  })

  it('with a manifest that declares entities is read without it', () => {
    const manifest = '<!DOCTYPE m [<!ENTITY a "b">]><manifest/>'
    const { imported } = importedAs('x.zip', zipOf({ 'imsmanifest.xml': manifest, 'i.xml': ITEM }))
    expect(imported?.drafts).toHaveLength(1)
    expect(imported?.skipped).toMatchObject([{ code: 'xml-entities', inside: 'imsmanifest.xml' }])
  })
})

describe('a path inside a package', () => {
  it.each([
    ['items', 'i.xml', 'items/i.xml'],
    ['items', '../images/a%20b.png?x=1#y', 'images/a b.png'],
    ['a/b', '/top.xml', 'top.xml'],
    ['', './a/./b.xml', 'a/b.xml'],
  ])('from %j, %j is %j', (folder, href, path) => {
    expect(pathFrom(folder, href)).toBe(path)
  })

  it.each([
    '../x.xml',
    'a/../../x.xml',
    'https://example.org/x',
    '//example.org/x',
    'file:///etc/passwd',
    '%2e%2e/x',
  ])('%j is outside', (href) => {
    expect(pathFrom('', href)).toBeUndefined()
  })
})
