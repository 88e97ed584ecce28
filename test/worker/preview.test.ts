// The index page of `npm start`: what `check` finds stands at the guide or quiz whose file it is in.
import { built } from 'selfcheck:built'
import { expect, it } from 'vitest'
import { readBuiltContent } from '../../worker/catalogue/built-content.ts'
import { openCatalogue } from '../../worker/catalogue/catalogue.ts'
import { previewIndex } from '../../worker/pages/states/index-page.tsx'
import { ORIGIN } from './ask.ts'
import { elements, words } from './html.ts'
import { bindings, realApp } from './routes.ts'

const OF_QUIZ = 'content/quizzes/bees/honey-bees.quiz.md'
const OF_SPANISH = 'content/quizzes/spanish/honey-bees.ts'
const OF_NOTHING = 'content/revisions/tea.json'

const finding = (file: string) => {
  return { severity: 'warning', code: 'example', message: `in ${file}`, file } as const
}
const file = (lang: string, path: string) => {
  return { folder: 'quizzes', id: 'honey-bees', lang, path } as const
}

it('shows each finding at the quiz of its file, in its language, and the rest at the end', async () => {
  const catalogue = openCatalogue(readBuiltContent(built.content), built.ledger)
  const app = realApp()
  app.get(
    '/preview',
    previewIndex(catalogue, {
      findings: [OF_QUIZ, OF_SPANISH, OF_NOTHING].map(finding),
      files: [file('en', OF_QUIZ), file('es', OF_SPANISH)],
    }),
  )
  const page = await (await app.request(`${ORIGIN}/preview`, {}, bindings())).text()
  expect(page, 'the file to edit').toContain(`<p><code>${OF_QUIZ}</code></p>`)
  const cards = await Promise.all(
    (await elements(page, 'section.card')).map((_, index) =>
      words(page, `section.card:nth-of-type(${index + 1})`),
    ),
  )
  const cardOf = (path: string) => cards.filter((text) => text.includes(path))
  expect(cardOf(OF_QUIZ)).toEqual([expect.stringMatching(/^What do you know about honey bees\?/)])
  expect(cardOf(OF_SPANISH)).toEqual([expect.stringContaining('¿')])
  expect(cardOf(OF_NOTHING)).toEqual([expect.stringMatching(/^Other files/)])
})
