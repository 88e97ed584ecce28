// Words without exception in wrong options.
import { describe, expect, it } from 'vitest'
import { checkCatalogue } from '../../../../../content/lint/check.ts'
import type { Catalogue } from '../../../../../content/model/catalogue.ts'
import { trueFalse } from '../../../../../content/questions/truefalse.ts'
import { asking, catalogueOf, quizOf } from './flaws-of.ts'

const found = (catalogue: Catalogue) =>
  checkCatalogue(catalogue).filter(({ code }) => code === 'absolute-words')
const inEnglish = (texts: Readonly<Record<string, string>>) =>
  found(catalogueOf(quizOf([asking(texts)]))).map(({ message }) => message)
const inSpanish = (boiling: string) => found(catalogueOf(quizOf([asking()]), { boiling }))

describe('an absolute word in a wrong option', () => {
  it('is a warning that names the option and the word', () => {
    expect(inEnglish({ boiling: 'It *always* boils' })).toEqual([
      expect.stringContaining('question "pour": the wrong option "boiling" says "always"'),
    ])
    const [finding] = found(catalogueOf(quizOf([asking({ boiling: 'Never' })])))
    expect(finding?.severity).toBe('warning')
  })

  it.each(['Always', 'It never boils', 'All of it', 'NONE', 'Only the tap'])(
    'is found in "%s"',
    (text) => {
      expect(inEnglish({ boiling: text })).toHaveLength(1)
    },
  )

  it.each(['A read-only tap', 'A small ball', 'Nevertheless', 'An all-day pot'])(
    'is not found in "%s"',
    (text) => {
      expect(inEnglish({ boiling: text })).toEqual([])
    },
  )

  it.each(['Siempre', 'Nunca hierve', 'Todas las veces', 'Sólo fría'])(
    'is found in a translation: "%s"',
    (text) => {
      expect(inSpanish(text)).toMatchObject([{ file: 'content/quizzes/es/tea.ts' }])
    },
  )

  it('is not looked for by the words of another language', () => {
    expect(inSpanish('All, never')).toEqual([])
    expect(found(catalogueOf(quizOf([asking({ boiling: 'Never' })], { lang: 'de' })))).toEqual([])
  })

  it('is not reported again in a translation', () => {
    const quiz = quizOf([asking({ boiling: 'It never boils' })])
    expect(found(catalogueOf(quiz, { boiling: 'Nunca hierve' }))).toHaveLength(1)
  })

  it('tells nothing where a right option has one as well', () => {
    expect(inEnglish({ warm: 'Only at 80 degrees', boiling: 'It never boils' })).toEqual([])
    expect(inEnglish({ warm: 'Only at 80 degrees' })).toEqual([])
  })

  it('is reported once where the option speaks of the others', () => {
    const catalogue = catalogueOf(quizOf([asking({ boiling: 'None of the above' })]))
    const codes = checkCatalogue(catalogue).map(({ code }) => code)
    expect(codes.filter((code) => /above|absolute/.test(code))).toEqual(['above-option'])
  })

  it('is no flaw of labels that replace true and false', () => {
    const labels = { true: 'Always', false: 'Not always' }
    const statement = trueFalse({ id: 'hot', prompt: 'It is hot.', key: true, labels })
    expect(found(catalogueOf(quizOf([statement])))).toEqual([])
  })
})
