// No question of the sample is answered by what a reader has seen before it, in any language.
import { expect, it } from 'vitest'
import { catalogue } from '../../content/catalogue.ts'
import { checkCatalogue } from '../../content/lint/check.ts'
import { describeSample } from './sample.ts'

describeSample('the sample', () => {
  it('tells no answer before its question', () => {
    const told = checkCatalogue(catalogue).filter(({ code }) => code === 'told-before')
    expect(told.map(({ message }) => message)).toEqual([])
  })
})
