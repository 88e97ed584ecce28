import { describe, expect, it } from 'vitest'
import { htmlMarkdown } from '../../../../../content/import/text/html.ts'

function read(mathml: string) {
  const leftOut: string[] = []
  const text = htmlMarkdown(`<math>${mathml}</math>`, { report: (what) => leftOut.push(what) })
  return { text: text.trim(), leftOut }
}

describe('a formula in MathML', () => {
  it.each([
    [
      String.raw`$\frac{-b\pm \sqrt{b^2-4ac}}{2a}$`,
      '<mfrac><mrow><mo>−</mo><mi>b</mi><mo>±</mo><msqrt><msup><mi>b</mi><mn>2</mn></msup><mo>−</mo><mn>4</mn><mi>a</mi><mi>c</mi></msqrt></mrow><mrow><mn>2</mn><mi>a</mi></mrow></mfrac>',
    ],
    [String.raw`$\int _0^1f$`, '<msubsup><mo>∫</mo><mn>0</mn><mn>1</mn></msubsup><mi>f</mi>'],
    [String.raw`$x^\pi y$`, '<msup><mi>x</mi><mi>π</mi></msup><mi>y</mi>'],
    [String.raw`$\operatorname{sin}(x)$`, '<mi>sin</mi><mo>(</mo><mi>x</mi><mo>)</mo>'],
    [String.raw`${'$'}{90}^\circ$`, '<msup><mn>90</mn><mo>°</mo></msup>'],
  ])('becomes %s', (tex, mathml) => {
    expect(read(mathml)).toEqual({ text: tex, leftOut: [] })
  })

  it('keeps the TeX that its editor left in it', () => {
    const note = '<annotation encoding="application/x-tex">\\alpha</annotation>'
    expect(read(`<semantics><mi>a</mi>${note}</semantics>`).text).toBe('$\\alpha$')
  })

  it('keeps its words where it has no form, and says so', () => {
    const table = '<mtable><mtr><mtd><mn>1</mn></mtd></mtr></mtable>'
    expect(read(table)).toEqual({ text: '1', leftOut: ['the layout of a formula in MathML'] })
  })
})
