// The pages for authors: what they show works.

import { describe, expect, it } from 'vitest'
import { KEPT_DAYS } from '../../content/common/attempt/counted.ts'
import { CSV_LOSSES } from '../../content/export/losses/csv.ts'
import { GIFT_LOSSES } from '../../content/export/losses/gift.ts'
import { PART_NAMES, ROW_NAMES } from '../../content/export/losses/names.ts'
import { FORMATS } from '../../content/import/about/formats.ts'
import { readQuiz } from '../../content/markdown/read-quiz.ts'
import { EXAMPLE_QUIZ } from '../../worker/pages/docs/example-quiz.ts'
import { ask, ORIGIN } from './ask.ts'
import { words } from './html.ts'

describe('/docs/embed', () => {
  it('shows the two lines with the address of this site', async () => {
    const page = await (await ask('/docs/embed')).text()
    expect(await words(page, 'pre')).toContain(`src="${ORIGIN}/v1.js"`)
    expect(await words(page, 'pre')).toContain(`href="${ORIGIN}/q/the-id"`)
  })
})

describe('/docs/write', () => {
  it('shows a quiz that can be read, of three types', async () => {
    const { value, problems } = readQuiz('indexes', EXAMPLE_QUIZ, new Map())
    expect(problems).toEqual([])
    expect(value?.questions.map(({ type }) => type)).toEqual(['single', 'text', 'order'])
    const page = await (await ask('/docs/write')).text()
    expect(page).toContain('## Which query can use a B-tree index')
  })
})

describe('/docs/moving-in', () => {
  it('has a section for each format, with its command, its types and what cannot be mapped', async () => {
    const page = await (await ask('/docs/moving-in')).text()
    expect(await words(page, 'pre')).toContain('npm run content -- import quiz.h5p')
    for (const { id, maps, refuses } of FORMATS) {
      expect(page).toContain(`href="#${id}"`)
      const section = await words(page, `section#${id}`)
      for (const { theirs } of [...Object.values(maps), ...Object.values(refuses)])
        expect(section).toContain(theirs)
    }
  })

  it('says what GIFT and CSV lose, with each reason by which the export loses it', async () => {
    const page = await (await ask('/docs/moving-in')).text()
    expect(page).toContain('href="#export"')
    const section = await words(page, 'section#losses')
    for (const { rows, texts, always } of [GIFT_LOSSES, CSV_LOSSES]) {
      const fates = Object.values(rows).flatMap(({ why = '', lost }) => [
        why,
        ...Object.values(lost),
      ])
      for (const reason of [...fates, ...Object.values(texts), ...Object.values(always)])
        expect(section).toContain(reason)
    }
    for (const name of [...Object.values(ROW_NAMES), ...Object.values(PART_NAMES)])
      expect(section).toContain(name)
  })
})

describe('/docs/privacy', () => {
  it('says what is counted, for how long the number of an attempt is kept, and how to turn it off', async () => {
    const page = await (await ask('/docs/privacy')).text()
    expect(await words(page, 'main')).toContain(`The server keeps it for ${KEPT_DAYS} days`)
    for (const way of ['Don’t count mine', 'Sec-GPC', 'statistics="off"', 'statistics: false'])
      expect(await words(page, 'table')).toContain(way)
  })

  it('has a paragraph to paste, with the address that answers are sent to', async () => {
    const page = await (await ask('/docs/privacy')).text()
    expect(await words(page, 'blockquote')).toContain(`sent to ${ORIGIN}`)
  })
})
