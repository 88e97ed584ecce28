// The texts of H5P content.
import { expect, it } from 'vitest'
import { CHANGES } from '../../../../../content/import/about/every-format.ts'
import { textsOf } from '../../../../../content/import/formats/h5p/texts.ts'

it('a picture without alternative text is named by the code that every format has', () => {
  const codes: string[] = []
  const texts = textsOf(
    () => 'pictures/tree.png',
    (code) => codes.push(code),
  )
  texts.markdown('<p>Which tree? <img src="images/tree.png"></p>')
  expect(codes).toEqual(['picture-without-text'])
  expect(Object.keys(CHANGES)).toContain(codes[0])
})
