// Texts that stand in several places: on the card, on /q/ and on a shared result, before the right
// answer is shown and after it. None may point at something that is in only one of them.
import { expect, it } from 'vitest'
import { catalogue } from '../../content/catalogue.ts'
import { inLanguage } from '../../content/translate/editions.ts'
import { describeSample } from './sample.ts'

const PLACES = /\b(above|below|abajo|arriba)\b/i
const HINTS = /\b(hint|pista)\b/i

describeSample('the words of the sample', ({ quiz }) => {
  const editions = ['en', 'es'].flatMap((lang) =>
    inLanguage(catalogue, lang).quizzes.flatMap((one) =>
      one.id === quiz.id && one.kind === 'check' ? [one] : [],
    ),
  )

  it('are there in both languages', () => {
    expect(editions).toHaveLength(2)
  })

  it('point from a band at no place on the screen', () => {
    expect(JSON.stringify(editions.map(({ bands }) => bands))).not.toMatch(PLACES)
  })

  it('point at no hint once an answer has been given', () => {
    for (const { solution, id } of editions.flatMap(({ questions }) => questions)) {
      const { hints, ...shownAfterwards } = solution
      expect(JSON.stringify(shownAfterwards), id).not.toMatch(HINTS)
    }
  })
})
