import { describe, expect, it } from 'vitest'
import { childOf, textOf } from '../../../../../../content/import/containers/xml/element.ts'
import { parseXml } from '../../../../../../content/import/containers/xml/parse.ts'
import { xmlPieces } from '../../../../../../content/import/containers/xml/pieces.ts'

const namesOf = (text: string) =>
  xmlPieces(text, 'question').pieces.map((piece) => textOf(childOf(piece, 'name')))
const question = (name: string, inside = '') =>
  `<question type="x"><name>${name}</name>${inside}</question>`

describe('an XML file', () => {
  it('has a line and a column for each element, even if its tag goes over lines', () => {
    const { pieces } = xmlPieces(
      '\n<?xml version="1.0"?>\n<quiz>\n <question\n  type="x"/></quiz>',
      'question',
    )
    expect(pieces).toMatchObject([{ line: 4, column: 2, attributes: { type: 'x' } }])
  })

  it('may have prefixes, comments and CDATA', () => {
    const { pieces } = xmlPieces(
      '<m:quiz><!-- x --><m:question><![CDATA[<b>&amp;]]></m:question></m:quiz>',
      'question',
    )
    expect(pieces.map(textOf)).toEqual(['<b>&amp;'])
  })

  it('says where an entity of HTML was read that XML does not have', () => {
    const { pieces, warnings } = xmlPieces(
      '<quiz>\n<question>a &uarr; b</question></quiz>',
      'question',
    )
    expect(pieces.map(textOf)).toEqual(['a ↑ b'])
    expect(warnings).toMatchObject([{ code: 'xml-html-entity', line: 2 }])
    expect(warnings[0]?.reason).toContain('&uarr; is not declared in XML; it was read as "↑"')
  })

  it('takes an & that begins no entity as it is', () => {
    const { pieces, warnings } = xmlPieces(
      '<question a="?x=1&y=2">a & b &amp; <![CDATA[c & d]]></question>',
      'question',
    )
    expect(pieces.map(textOf)).toEqual(['a & b & c & d'])
    expect(pieces[0]?.attributes).toMatchObject({ a: '?x=1&y=2' })
    expect(warnings).toMatchObject([{ code: 'xml-bare-ampersand', line: 1 }])
  })

  it('keeps no control characters, which word processors leave', () => {
    expect(namesOf(`<quiz>${question('a\x0bb')}</quiz>`)).toEqual(['a b'])
  })
})

describe('a place that is not well-formed', () => {
  it('costs the question that it is in, and no other', () => {
    const text = `<quiz>\n${question('a')}\n${question('b', '<br>')}\n${question('c')}\n</quiz>`
    expect(namesOf(text)).toEqual(['a', 'c'])
    expect(xmlPieces(text, 'question').skipped).toMatchObject([{ code: 'xml-ill-formed', line: 3 }])
  })

  it('costs the last question of a file that is cut off', () => {
    const text = `<quiz>\n${question('a')}\n<question><name>b</na`
    expect(namesOf(text)).toEqual(['a'])
    expect(xmlPieces(text, 'question').skipped).toMatchObject([{ code: 'xml-ill-formed', line: 3 }])
  })

  it('outside of all questions costs none, and is named', () => {
    const text = `<quiz>${question('a')}</quiz><quiz>${question('b')}</quiz>`
    expect(namesOf(text)).toEqual(['a', 'b'])
    expect(xmlPieces(text, 'question').skipped).toMatchObject([{ code: 'xml-ill-formed' }])
  })
})

describe('hostile XML', () => {
  it('that declares entities is not read at all', () => {
    const bomb = '<!DOCTYPE q [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    const file = '<!DOCTYPE q [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    for (const head of [bomb, file]) {
      const { pieces, skipped } = xmlPieces(`${head}<quiz>${question('a')}</quiz>`, 'question')
      expect(pieces).toEqual([])
      expect(skipped).toMatchObject([{ code: 'xml-entities' }])
    }
  })

  it('with a DTD of its format is read without it', () => {
    const head = '<!DOCTYPE quiz SYSTEM "quiz.dtd">'
    expect(namesOf(`${head}<quiz>${question('a')}</quiz>`)).toEqual(['a'])
  })

  it('is read to a bounded depth', () => {
    const problem = parseXml('<a>'.repeat(100_000))
    expect(problem).toMatchObject({ ok: false, error: { code: 'xml-too-large' } })
  })

  it('has attributes of any name', () => {
    const read = parseXml('<a __proto__="x" constructor="y"/>')
    expect(read.ok && Object.keys(read.value.root.attributes)).toEqual(['__proto__', 'constructor'])
  })
})
