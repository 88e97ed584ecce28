import { expect, it } from 'vitest'
import { plainText } from '../../../../content/common/plain-text.ts'

it('joins the text of all runs, and returns a plain string as it is', () => {
  expect(plainText('One')).toBe('One')
  const link = { t: 'link', text: 'two', href: 'https://a.example' } as const
  expect(plainText([{ t: 'text', text: 'One ' }, link])).toBe('One two')
})
