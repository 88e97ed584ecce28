// The sample as `npm run build` made it and as the worker serves it: nothing of its keys
// leaves before an answer, every card is there, and Spanish readers get Spanish.

import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { catalogue } from '../../content/catalogue.ts'
import { plainText } from '../../content/common/plain-text.ts'
import type { Markup } from '../../content/model/markup.ts'
import type { AnyQuestion } from '../../content/model/quiz.ts'
import { parseMarkup } from '../../content/parsing/markup.ts'
import { readTexts } from '../../content/publish/read-texts.ts'
import { inEveryLanguage } from '../../content/translate/editions.ts'
import { createApp } from '../../worker/app.ts'
import { openCatalogue } from '../../worker/catalogue/catalogue.ts'
import { ROOT } from '../../worker/tools/build.ts'
import { TEST_SHARE_KEYS } from '../support/run/share-keys.ts'
import { describeSample } from './sample.ts'

const PUBLIC = `${ROOT}/dist/public`
const { built }: { built: Parameters<typeof createApp>[1] } = await import(`${ROOT}/dist/built.js`)
const app = createApp(openCatalogue(readTexts(catalogue), built.ledger, built.cards), built)
const ask = (path: string, init: RequestInit = {}) =>
  app.request(`https://check.example${path}`, init, { SHARE_KEYS: TEST_SHARE_KEYS })

function privateTexts(question: AnyQuestion): Markup[] {
  if ('leanings' in question) return Object.values(question.leanings).map(({ why }) => why)
  const { explanation, feedback, hints } = question.solution
  return [explanation ?? '', ...Object.values(feedback), ...hints]
}

/** Every private text, a sentence at a time: half a leak is a leak. "No." alone may stand anywhere. */
const PRIVATE = inEveryLanguage(catalogue)
  .quizzes.flatMap((quiz) => [
    ...quiz.questions.flatMap(privateTexts),
    ...(quiz.kind === 'outcome' ? quiz.outcomes.flatMap(({ text, prefer }) => [text, prefer]) : []),
  ])
  .flatMap((text) => plainText(parseMarkup(text)).split(/(?<=[.?!])\s/))
  .filter((sentence) => /\s/.test(sentence))

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

function privateSentencesIn(answer: string): string[] {
  const raw = answer
    .replaceAll(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replaceAll('&#39;', "'")
    .replaceAll('\\"', '"')
  const read = raw.replaceAll(/<[^>]*>/g, '')
  return PRIVATE.filter((sentence) => raw.includes(sentence) || read.includes(sentence))
}

describeSample('the sample as it is served', ({ guide, quiz, outcomeQuiz }) => {
  const paths = [quiz, outcomeQuiz].flatMap(({ id }) => [
    `/api/v1/quizzes/${id}`,
    `/api/v1/quizzes/${id}?seed=7`,
    `/q/${id}`,
    `/e/q/${id}`,
  ])
  const all = [
    ...paths,
    `/api/v1/guides/${guide.id}`,
    `/g/${guide.id}`,
    `/e/g/${guide.id}`,
    '/',
    '/api/v1/quizzes',
  ]

  it('shows no private sentence before an answer, in either language', async () => {
    for (const path of all.flatMap((one) => [
      one,
      `${one}${one.includes('?') ? '&' : '?'}lang=es`,
    ])) {
      const response = await ask(path)
      expect(response.status, path).toBe(200)
      expect(privateSentencesIn(await response.text()), path).toEqual([])
    }
  })

  it('shows them after one, so that the search above finds what there is', async () => {
    const response = await ask(`/api/v1/quizzes/${quiz.id}/check`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ question: 'specialization-grade', response: 'yes' }),
    })
    expect(privateSentencesIn(await response.text()).length).toBeGreaterThan(3)
  })

  it('has no private sentence and no hash of the ledger in any file that is served', () => {
    const hashes = JSON.stringify(built.ledger).match(/[0-9a-f]{64}/g) ?? []
    expect(hashes.length).toBeGreaterThan(20)
    const names = readdirSync(PUBLIC, { recursive: true, encoding: 'utf8' })
    const texts = names.filter((name) => /\.(js|json|css|svg)$/.test(name))
    expect(texts.length).toBeGreaterThan(20)
    for (const name of texts) {
      const text = readFileSync(`${PUBLIC}/${name}`, 'utf8')
      expect(privateSentencesIn(text), name).toEqual([])
      for (const hash of hashes) expect(text.includes(hash.slice(0, 12)), name).toBe(false)
    }
  })

  it('has a card for the guide, the quizzes, every score and every outcome', () => {
    const pictures = new Set(readdirSync(`${PUBLIC}/og`).map((name) => `/og/${name}`))
    for (const lang of ['en', 'es']) {
      const scores = quiz.questions.map((_, index) => `${index + 1}-of-${quiz.questions.length}`)
      const keys = [
        `guide/${guide.id}/${lang}`,
        `quiz/${quiz.id}/${lang}`,
        `quiz/${outcomeQuiz.id}/${lang}`,
        `quiz/${quiz.id}/${lang}/0-of-${quiz.questions.length}`,
        ...scores.map((score) => `quiz/${quiz.id}/${lang}/${score}`),
        ...outcomeQuiz.outcomes.map(({ id }) => `quiz/${outcomeQuiz.id}/${lang}/outcome/${id}`),
      ]
      for (const key of keys) expect(pictures.has(built.cards[key] ?? key), key).toBe(true)
    }
  })

  it('is in Spanish for who asks for it', async () => {
    const page = await (await ask(`/q/${quiz.id}?lang=es`)).text()
    expect(page).toContain('¿Cuánto vale un certificado de Coursera?')
    expect(page).toContain('lang="es"')
  })
})
