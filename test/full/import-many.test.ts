// 10,000 questions in one file of each format. A step that looks at every question for every other
// one would take 10,000 times as long here, and end at the time limit of a test.
import { expect, it } from 'vitest'
import { convert } from '../../content/import/convert.ts'
import { formatOf } from '../../content/import/formats.ts'
import { openFile } from '../../content/import/open-file.ts'
import { GENERATED } from '../support/import/generated.ts'

const COUNT = 10_000

it.each(Object.entries(GENERATED))('imports all of 10,000 questions: %s', async (name, make) => {
  const file = await openFile(name, make(COUNT))
  const imported = formatOf(file)?.read(file, {})
  expect(imported?.drafts.length).toBe(COUNT)
  if (!imported) return
  const { questions, skipped } = convert(imported, { id: 'many', title: 'Many', lang: 'en' })
  expect(questions.length).toBe(COUNT)
  expect(skipped).toEqual([])
  const rights = questions.map(({ question }) => JSON.stringify(question))
  expect(rights.every((solution) => solution.includes('"key":"beta'))).toBe(true)
})
