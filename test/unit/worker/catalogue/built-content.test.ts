// The content that a build writes for the worker, and what the worker reads from it.
import { expect, it } from 'vitest'
import type { Catalogue } from '../../../../content/model/catalogue.ts'
import { inEveryLanguage } from '../../../../content/translate/editions.ts'
import { readBuiltContent, toBuiltContent } from '../../../../worker/catalogue/built-content.ts'
import { FIXTURES } from '../../../fixtures/content/catalogue.ts'

const throughJson = (catalogue: Catalogue) =>
  readBuiltContent(JSON.parse(JSON.stringify(toBuiltContent(catalogue))))

it('reads the same catalogue from the JSON of the build, in every language', () => {
  const read = throughJson(FIXTURES)
  expect(read).toEqual(FIXTURES)
  expect(inEveryLanguage(read)).toEqual(inEveryLanguage(FIXTURES))
})

it('writes a guide once, and gives the quizzes and translations about it the same object', () => {
  const [guide] = FIXTURES.guides
  const json = JSON.stringify(toBuiltContent(FIXTURES))
  expect(json.split(JSON.stringify(guide?.sections)).length).toBe(2)
  const read = throughJson(FIXTURES)
  for (const quiz of read.quizzes) expect(quiz.guide).toBe(read.guides[0])
  expect(read.translations?.[0]?.source).toBe(read.guides[0])
})
