// Which picture a link to a page or to a result shows.

import { env } from 'cloudflare:workers'
import { built } from 'selfcheck:built'
import { describe, expect, it } from 'vitest'
import type { CheckQuiz } from '../../content/model/quiz.ts'
import { cardFor } from '../../worker/catalogue/cards.ts'
import { FIXTURES } from '../fixtures/content/catalogue.ts'
import { CHECK_QUIZZES } from '../support/content/kinds.ts'
import { ORIGIN } from './ask.ts'

const [quiz] = CHECK_QUIZZES as [CheckQuiz]
const count = quiz.questions.length
const cards = built.cards
const key = `quiz/${quiz.id}/${quiz.lang}`
const tallyOf = (right: number, answered = count, asked = answered) => {
  return { right, score: right, maxScore: answered, asked, answered }
}
const cardOf = (right: number, answered = count, paths = cards, asked = answered) =>
  cardFor(paths, ORIGIN, { quiz, tally: tallyOf(right, answered, asked) })
const urlOf = (right: number) => `${ORIGIN}${cards[`${key}/${right}-of-${count}`]}`

describe('the card', () => {
  it.each(FIXTURES.quizzes.map((one) => [one.id, one] as const))(
    'of the quiz %s is a file, with what Open Graph asks for',
    async (id, one) => {
      const card = cardFor(cards, ORIGIN, { quiz: one })
      expect(card).toEqual({
        url: `${ORIGIN}${cards[`quiz/${id}/${one.lang}`]}`,
        width: 1200,
        height: 630,
        type: 'image/png',
        alt: one.title,
      })
      expect((await env.ASSETS.fetch(card?.url ?? '')).status).toBe(200)
    },
  )

  it.each(FIXTURES.guides.map((one) => [one.id, one] as const))(
    'of the guide %s is a file',
    async (_, guide) => {
      const card = cardFor(cards, ORIGIN, { guide })
      expect(card?.alt).toBe(guide.title)
      expect((await env.ASSETS.fetch(card?.url ?? '')).status).toBe(200)
    },
  )

  it('of every number of right questions is a file, and says the number in words', async () => {
    for (let right = 0; right <= count; right++) {
      const card = cardOf(right)
      expect(card?.url).toBe(urlOf(right))
      expect(card?.alt).toMatch(new RegExp(`${right} of ${count} right$`))
      expect((await env.ASSETS.fetch(card?.url ?? '')).status).toBe(200)
    }
  })

  it('counts whole questions, whatever their points', () => {
    const tally = { ...tallyOf(2), score: 4.33, maxScore: count + 5 }
    expect(cardFor(cards, ORIGIN, { quiz, tally })?.url).toBe(urlOf(2))
  })

  it('of a number of questions that no page asks is that of the band, which claims no number', () => {
    const more = count + 1
    const band = quiz.bands.at(-1)
    expect(cardOf(more, more)?.url).toBe(`${ORIGIN}${cards[`${key}/band/${band?.id}`]}`)
    expect(cardOf(more, more)?.alt).toBe(`${quiz.title} ${band?.title}`)
  })

  it('of a part of the questions is that of the band, and of less than half that of the quiz', () => {
    const band = `${ORIGIN}${cards[`${key}/band/${quiz.bands.at(-1)?.id}`]}`
    expect(cardOf(count, count, cards, count + 1)?.url).toBe(band)
    expect(cardOf(count, count, cards, 2 * count)?.url).toBe(band)
    const page = cardFor(cards, ORIGIN, { quiz })?.url
    expect(cardOf(count, count, cards, 2 * count + 1)?.url).toBe(page)
  })

  it('is that of the band, where the catalogue is too large for one card each', () => {
    const bands = Object.fromEntries(quiz.bands.map(({ id }) => [`${key}/band/${id}`, `/${id}`]))
    const [lowest, highest] = [quiz.bands[0], quiz.bands.at(-1)]
    expect(cardOf(0, count, bands)).toMatchObject({
      url: `${ORIGIN}/${lowest?.id}`,
      alt: `${quiz.title} ${lowest?.title}`,
    })
    expect(cardOf(count, count, bands)?.url).toBe(`${ORIGIN}/${highest?.id}`)
  })

  it('of a result without a card, of a quiz without bands, is that of the quiz', () => {
    const bare = { ...quiz, bands: [] }
    const tally = tallyOf(count + 1, count + 1)
    expect(cardFor(cards, ORIGIN, { quiz: bare, tally })).toEqual(cardFor(cards, ORIGIN, { quiz }))
  })

  it('is none where the build made none', () => {
    expect(cardOf(3, count, {})).toBeUndefined()
    expect(cardFor({}, ORIGIN, { quiz })).toBeUndefined()
  })
})
