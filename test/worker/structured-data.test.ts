// What a quiz page says of itself to machines.
import { describe, expect, it } from 'vitest'
import { plainText } from '../../content/common/plain-text.ts'
import { PublicQuiz } from '../../content/wire/index.ts'
import { ask, FORM, ORIGIN, QUIZ, read } from './ask.ts'
import { appOf, canariesIn, teaCatalogue } from './canaries.ts'
import { bindings } from './routes.ts'

const DATA = /<script type="application\/ld\+json">(.*?)<\/script>/s

function dataIn(html: string): { readonly text: string; readonly [name: string]: unknown } {
  const [, text = ''] = DATA.exec(html) ?? []
  return { ...JSON.parse(text), text }
}

describe('the structured data of a quiz', () => {
  it('says what it is, and what is asked with what may be answered', async () => {
    const data = dataIn(await (await ask(FORM)).text())
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': ['Quiz', 'LearningResource'],
      url: `${ORIGIN}${FORM}`,
      inLanguage: 'en',
      timeRequired: expect.stringMatching(/^PT\d+M$/),
    })
    const parts = data.hasPart as { text: string; suggestedAnswer?: { text: string }[] }[]
    const { questions } = await read(await ask(QUIZ), PublicQuiz)
    expect(parts.map(({ text }) => text)).toEqual(questions.map(({ prompt }) => plainText(prompt)))
    const offered = parts.map(({ suggestedAnswer }) => suggestedAnswer?.map(({ text }) => text))
    expect(offered).toEqual(
      questions.map((question) =>
        'choices' in question ? question.choices.map(({ text }) => plainText(text)) : undefined,
      ),
    )
  })

  it('never says which answer is right', async () => {
    const app = appOf(teaCatalogue())
    const { text } = dataIn(await (await app.request('/q/tea', {}, bindings())).text())
    expect(canariesIn(text)).toEqual([])
    expect(text).not.toMatch(/acceptedAnswer|correct/i)
  })

  it('cannot be left early by a title that closes the script', async () => {
    const source = teaCatalogue()
    const title = 'Tea</script><script>alert(1)</script>'
    const app = appOf({ ...source, quizzes: source.quizzes.map((quiz) => ({ ...quiz, title })) })
    const html = await (await app.request('/q/tea', {}, bindings())).text()
    expect(dataIn(html).name).toBe(title)
    expect(html).not.toContain('<script>alert')
  })
})
