// What else an author may leave out: the source, facts and takeaways of a guide, the guide of an
// outcome quiz, and a guide that a shared result still knows.
import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../content/model/catalogue.ts'
import type { Question } from '../../content/model/question.ts'
import type { CheckQuiz } from '../../content/model/quiz.ts'
import {
  AttemptResult,
  OutcomeResult,
  PublicGuide,
  SharedOutcome,
  SharedResult,
} from '../../content/wire/index.ts'
import { PETS } from '../fixtures/content/outcome-scoring.ts'
import { REVISED_QUIZ, releasedCatalogue } from '../fixtures/content/revised-quiz.ts'
import { read } from './ask.ts'
import { appOf } from './canaries.ts'
import { elements, words } from './html.ts'
import { type App, visit } from './routes.ts'

const ATTEMPT = '0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f'

function asking(app: App) {
  const ask = (path: string, init?: RequestInit) => visit(app, path, init)
  return {
    ask,
    page: async (path: string) => (await ask(path)).text(),
    attempt: (quiz: string, answers: Readonly<Record<string, unknown>>) =>
      ask(`/api/v1/quizzes/${quiz}/attempts`, {
        method: 'POST',
        body: JSON.stringify({
          attempt: ATTEMPT,
          answers: Object.entries(answers).map(([question, response]) => ({ question, response })),
        }),
      }),
  }
}

describe('a guide with nothing but sections', () => {
  const { guide } = REVISED_QUIZ
  const { source: _source, takeaways: _takeaways, ...plain } = guide
  const { ask, page } = asking(
    appOf({ guides: [plain], quizzes: [{ ...REVISED_QUIZ, guide: plain }] }),
  )

  it('has no source and no table, and nothing to take away', async () => {
    const shown = await read(await ask('/api/v1/guides/legs'), PublicGuide)
    expect(shown).toMatchObject({ takeaways: [], checks: [{ question: 'beetle' }] })
    expect(shown).not.toHaveProperty('source')
    expect(shown).not.toHaveProperty('comparison')
  })

  it.each(['/g/legs', '/e/g/legs'])('is whole on %s', async (path) => {
    const html = await page(path)
    expect(await elements(html, 'section[id=counting]')).toHaveLength(1)
    expect(await elements(html, '#takeaways, #comparison, .source, .facts')).toEqual([])
    expect(await words(html, 'main')).not.toMatch(/undefined|null/)
  })

  it('says what it knows of a source', async () => {
    const sources = [
      [{ author: 'A. Bee' }, 'Based on an article by A. Bee'],
      [{ title: 'On legs' }, 'Based on “On legs”'],
      [{ url: 'https://legs.example/' }, 'Based on an article'],
    ] as const
    for (const [source, text] of sources) {
      const sourced = { ...plain, source }
      const html = await asking(appOf({ guides: [sourced], quizzes: [] })).page('/g/legs')
      expect(await words(html, '.source')).toBe(text)
    }
  })
})

describe('an outcome quiz without a guide', () => {
  const { guide: _, ...rest } = PETS
  const bare = <T extends { readonly section?: string }>({ section: _, ...one }: T) => one
  const quiz = { ...rest, outcomes: PETS.outcomes.map(bare), questions: PETS.questions.map(bare) }
  const { ask, page, attempt } = asking(appOf({ guides: [], quizzes: [quiz] }))

  it('finds an outcome without a passage, and shares it', async () => {
    const result = await read(
      await attempt('pets', { walks: 'near', touch: ['purr'] }),
      OutcomeResult,
    )
    expect(result.outcome).toEqual({ id: 'cat', title: 'A cat', text: expect.anything() })
    expect(result.runnerUp).not.toHaveProperty('passage')
    const code = result.share?.code ?? ''
    const shared = await read(await ask(`/api/v1/results/${code}`), SharedOutcome)
    expect(shared.outcome).not.toHaveProperty('passage')
    const pages = [
      await page(`/r/${code}`),
      await page('/q/pets'),
      await (
        await ask('/q/pets', {
          method: 'POST',
          headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
          body: 'walks=near&touch=purr',
        })
      ).text(),
    ]
    for (const html of pages) {
      expect(await elements(html, 'a[href*="/g/"]')).toEqual([])
      expect(await words(html, 'main')).not.toMatch(/undefined|null|In the guide/)
    }
  })
})

describe('a quiz some of whose questions name a section', () => {
  const withoutSection = ({ section: _, ...question }: Question): Question => question as Question
  const [beetle, spider] = REVISED_QUIZ.questions
  if (!beetle || !spider) throw new Error('The quiz has two questions.')
  const half = { ...REVISED_QUIZ, questions: [beetle, withoutSection(spider)] }
  const { ask, page, attempt } = asking(appOf({ guides: [half.guide], quizzes: [half] }))

  it('adds up the sections that there are, and lists all that is to revisit', async () => {
    const result = await read(
      await attempt('legs', { beetle: 'two', spider: 'two' }),
      AttemptResult,
    )
    expect(result).toMatchObject({ score: 0, maxScore: 2 })
    expect(result.sections).toEqual([expect.objectContaining({ id: 'counting', maxScore: 1 })])
    expect(result.revisit).toEqual([
      { question: 'beetle', passage: expect.objectContaining({ section: 'counting' }) },
      { question: 'spider' },
    ])
    const html = await page(`/r/${result.share?.code}`)
    expect(await elements(html, '.sections li')).toHaveLength(2)
    expect(await elements(html, '.sections li a')).toHaveLength(1)
    const shared = await ask(`/api/v1/results/${result.share?.code}`)
    expect((await read(shared, SharedResult)).sections).toEqual(result.sections)
  })

  it('opens a result from before it lost its guide', async () => {
    const { guide: _, ...rest } = REVISED_QUIZ
    const alone: CheckQuiz = { ...rest, questions: rest.questions.map(withoutSection) }
    const before = releasedCatalogue(REVISED_QUIZ)
    const after = releasedCatalogue(REVISED_QUIZ, alone)
    const { share } = await read(
      await asking(appOf(before.catalogue, before.ledger)).attempt('legs', { beetle: 'six' }),
      AttemptResult,
    )
    const now: Catalogue = { guides: [], quizzes: [alone] }
    const later = asking(appOf(now, after.ledger))
    const shared = await read(await later.ask(`/api/v1/results/${share?.code}`), SharedResult)
    expect(shared).toMatchObject({ revision: 1, score: 1, sections: [], current: false })
    const html = await later.page(`/r/${share?.code}`)
    expect(await elements(html, '.sections .dot')).toHaveLength(1)
  })
})
