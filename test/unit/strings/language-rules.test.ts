// The texts of the interface, of the widget and of our pages, in every language: written as the
// language is written, with a text for each of its plural forms, and one word for one thing.
import { describe, expect, it } from 'vitest'
import type { Strings } from '../../../widget/strings/en.ts'
import { all } from '../../../widget/strings/languages/all.ts'
import type { PageStrings } from '../../../worker/strings/page-strings.ts'
import { PAGE_LANGUAGES, stringsFor } from '../../../worker/strings/strings-for.ts'
import { ENGLISH } from '../../support/pages/english.ts'
import { numbersOfEachForm, slipsIn, textsOf } from '../../support/pages/language-rules.ts'

const widgetStrings = (lang: string): Strings => all[lang]?.strings ?? ENGLISH

/** Without what is no text. */
function pageTexts(lang: string, given: unknown): [path: string, text: string][] {
  const { lang: _, numeral: __, date: ___, ...texts } = stringsFor(lang)
  return textsOf(texts, given)
}
const textsIn = (lang: string, given: unknown) => [
  ...textsOf(widgetStrings(lang), given),
  ...pageTexts(lang, given).map(([path, text]) => [`page.${path}`, text] as const),
]

/** The two that are said of one thing, in the widget and on our pages. */
const SAID_TWICE: readonly (readonly [
  name: string,
  widget: (strings: Strings) => string,
  page: (strings: PageStrings) => string,
])[] = [
  ['right', (one) => one.right, (one) => one.right],
  ['not quite', (one) => one.notQuite, (one) => one.notQuite],
  ['the right answer', (one) => one.rightAnswer, (one) => one.rightAnswer],
  ['choose all', (one) => one.chooseAll, (one) => one.chooseAll],
  ['choose for each', (one) => one.matchHelp, (one) => one.chooseEach],
  ['the answer', (one) => one.answer, (one) => one.yourAnswer()],
  ['a gap', (one) => one.gap(2), (one) => one.gap(2)],
  ['a number is needed', (one) => one.needsNumber, (one) => one.refused.needsNumber],
  ['what was read', (one) => one.readAs('a', 'b'), (one) => one.readAs('a', 'b')],
  ['how sure', (one) => one.howSure, (one) => one.confidence.ask],
  ['a guess', (one) => one.confidence.guess, (one) => one.confidence.guess],
  ['I think so', (one) => one.confidence.think, (one) => one.confidence.think],
  ['sure', (one) => one.confidence.sure, (one) => one.confidence.sure],
  ['how sure you were', (one) => one.howSureYouWere, (one) => one.confidence.result],
  ['right of', (one) => one.rightOf(3, 4), (one) => one.confidence.rightOf(3, 4)],
  ['answered of', (one) => one.answeredOf(3, 4), (one) => one.answeredOf(3, 4)],
  ['the end', (one) => one.finish, (one) => one.submit],
  ['what fits', (one) => one.fits, (one) => one.outcome.submit],
  ['start over', (one) => one.startOver, (one) => one.startOver],
  ['share', (one) => one.share, (one) => one.shareResult],
  ['report', (one) => one.report, (one) => one.report],
  ['nothing answered', (one) => one.nothingAnswered, (one) => one.nothingAnswered],
  ['nothing fits', (one) => one.nothingFits, (one) => one.outcome.nothing],
  ['give up one', (one) => one.giveUpOne, (one) => one.outcome.giveUpOne],
  ['why it fits', (one) => one.whyItFits, (one) => one.outcome.whyItFits],
  ['cautions', (one) => one.cautions, (one) => one.outcome.cautions],
  ['takeaways', (one) => one.takeaways, (one) => one.takeaways],
  ['the contents', (one) => one.contents, (one) => one.contents],
  ['all columns', (one) => one.allColumns, (one) => one.allColumns],
  ['missed', (one) => one.missed, (one) => one.missed],
  ['the passage', (one) => one.showPassage, (one) => one.passage],
  ['the facts', (one) => one.factsAsOf('May'), (one) => one.factsAsOf.join('May')],
]

describe.each(PAGE_LANGUAGES)('the strings in %s', (lang) => {
  it('are written as the language is written', () => {
    for (const given of [1, 7]) {
      for (const [path, text] of textsIn(lang, given)) {
        expect(slipsIn(lang, text), `${path}: ${text}`).toEqual([])
      }
    }
  })

  it('have a text for every plural form, with the number where it is no word', () => {
    for (const number of numbersOfEachForm(lang)) {
      for (const [path, text] of textsIn(lang, number)) {
        expect(text, path).not.toMatch(/undefined|NaN|#/)
      }
    }
  })

  it('have what they are given in the same places as English', () => {
    const english = new Map(textsIn('en', 7))
    for (const [path, text] of textsIn(lang, 7)) {
      if (path.startsWith('page.failures')) continue
      expect(text.split('7').length, path).toBe(english.get(path)?.split('7').length)
    }
  })

  it('say one thing with one word, in the widget and on our pages', () => {
    const [widget, page] = [widgetStrings(lang), stringsFor(lang)]
    for (const [name, ofWidget, ofPage] of SAID_TWICE)
      expect(ofPage(page), name).toBe(ofWidget(widget))
  })
})

describe('the rules', () => {
  it.each([
    ['fr', 'Et vous ?'],
    ['fr', 'Et vous?'],
    ['fr', 'Lien vers « titre »'],
    ['es', 'Y tú?'],
    ['ar', 'وما نتيجتك?'],
    ['ja', '例:12'],
    ['zh', '你呢?'],
    ['hi', 'सही.'],
    ['pl', '“tak”'],
    ['de', 'Warum nicht „die anderen”'],
    ['it', "L'altra"],
  ])('find in %s what is wrong with “%s”', (lang, text) => {
    expect(slipsIn(lang, text)).not.toEqual([])
  })
})
