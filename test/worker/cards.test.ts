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
const maxScore = quiz.questions.reduce((sum, { weight }) => sum + weight, 0)
const cards = built.cards
const key = `quiz/${quiz.id}/${quiz.lang}`
const ofScore = (score: number, max = maxScore, paths = cards, answered = 10) =>
  cardFor(paths, ORIGIN, { quiz, tally: { score, maxScore: max, asked: 10, answered } })
const urlOf = (points: number) => `${ORIGIN}${cards[`${key}/${points}-of-${maxScore}`]}`

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

  it('of every score is a file, and says the score in words', async () => {
    for (let points = 0; points <= maxScore; points++) {
      const card = ofScore(points)
      expect(card?.url).toBe(urlOf(points))
      expect(card?.alt).toBe(`${quiz.title} ${points} of ${maxScore}`)
      expect((await env.ASSETS.fetch(card?.url ?? '')).status).toBe(200)
    }
  })

  it('of a part of a point is that of the whole points below', () => {
    expect(ofScore(8.67)?.url).toBe(urlOf(8))
    expect(ofScore(maxScore - 0.01)?.url).toBe(urlOf(maxScore - 1))
  })

  it('of a score out of range is that of the nearest', () => {
    expect(ofScore(-1)?.url).toBe(urlOf(0))
    expect(ofScore(maxScore + 3)?.url).toBe(urlOf(maxScore))
  })

  it('of a score out of another maximum is that of its band, which claims no score', () => {
    expect(ofScore(3, 3)?.url).toBe(`${ORIGIN}${cards[`${key}/band/${quiz.bands.at(-1)?.id}`]}`)
    expect(ofScore(3, 3)?.alt).toBe(`${quiz.title} ${quiz.bands.at(-1)?.title}`)
  })

  it.each([
    [9, 'band'],
    [5, 'band'],
    [4, 'page'],
    [0, 'page'],
  ])(
    'with %d of 10 answered is that of the %s, even if there is one for the score',
    (answered, which) => {
      const band = `${ORIGIN}${cards[`${key}/band/${quiz.bands.at(-1)?.id}`]}`
      const page = cardFor(cards, ORIGIN, { quiz })?.url
      expect(ofScore(maxScore, maxScore, cards, 10)?.url).toBe(urlOf(maxScore))
      expect(ofScore(maxScore, maxScore, cards, answered)?.url).toBe(which === 'band' ? band : page)
    },
  )

  it('of a score is that of its band, where the catalogue is too large for one each', () => {
    const bands = Object.fromEntries(quiz.bands.map(({ id }) => [`${key}/band/${id}`, `/${id}`]))
    const [lowest, highest] = [quiz.bands[0], quiz.bands.at(-1)]
    expect(ofScore(0, maxScore, bands)).toMatchObject({
      url: `${ORIGIN}/${lowest?.id}`,
      alt: `${quiz.title} ${lowest?.title}`,
    })
    expect(ofScore(maxScore, maxScore, bands)?.url).toBe(`${ORIGIN}/${highest?.id}`)
  })

  it('of a score without a card, of a quiz without bands, is that of the quiz', () => {
    const bare = { ...quiz, bands: [] }
    const tally = { score: 3, maxScore: 3, asked: 10, answered: 10 }
    expect(cardFor(cards, ORIGIN, { quiz: bare, tally })).toEqual(cardFor(cards, ORIGIN, { quiz }))
  })

  it('is none where the build made none', () => {
    expect(ofScore(3, maxScore, {})).toBeUndefined()
    expect(cardFor({}, ORIGIN, { quiz })).toBeUndefined()
  })
})
