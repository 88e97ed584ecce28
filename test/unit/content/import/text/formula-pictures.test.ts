import { describe, expect, it } from 'vitest'
import { htmlMarkdown, htmlWords } from '../../../../../content/import/text/html.ts'

function read(html: string) {
  const leftOut: string[] = []
  return { text: htmlMarkdown(html, { report: (what) => leftOut.push(what) }).trim(), leftOut }
}

const WIRIS =
  '«math xmlns=¨http://www.w3.org/1998/Math/MathML¨»«msup»«mi»x«/mi»«mn»2«/mn»«/msup»«mo»§lt;«/mo»«mn»9«/mn»«/math»'

describe('a picture of a formula', () => {
  it.each([
    [
      'Canvas',
      String.raw`<img class="equation_image" title="\frac{1}{2}" src="/equation_images/x" alt="LaTeX: \frac{1}{2}" data-equation-content="\frac{1}{2}">`,
      String.raw`$\frac{1}{2}$`,
    ],
    [
      'Canvas before it had the attribute',
      String.raw`<img class="equation_image" src="/equation_images/x" alt="LaTeX: \sqrt{x}">`,
      String.raw`$\sqrt{x}$`,
    ],
    ['WIRIS', `<img class="Wirisformula" alt="x squared" data-mathml="${WIRIS}">`, '$x^2<9$'],
  ])('of %s becomes its formula', (_, picture, tex) => {
    expect(read(`<p>Solve ${picture} now</p>`)).toEqual({ text: `Solve ${tex} now`, leftOut: [] })
  })

  it('keeps its source where only words can stand', () => {
    expect(htmlWords('<img class="equation_image" title="x^2">')).toBe(String.raw`\(x^2\)`)
  })

  it.each([
    ['no source', '<img class="equation_image" src="a.png">'],
    [
      'MathML without a form here',
      '<img src="a.png" data-mathml="«math»«mtable»«/mtable»«/math»">',
    ],
    ['something else', '<img src="a.png" data-mathml="«b»x«/b»">'],
    ['too much', `<img src="a.png" data-mathml="${'«mrow»'.repeat(20_000)}">`],
  ])('with %s stays a picture', (_, picture) => {
    expect(read(picture).leftOut).toEqual(['the picture a.png'])
  })
})
