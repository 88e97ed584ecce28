// How the English of the project is written: in the interface, in problems, in the OpenAPI document and
// in the author's messages.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Strings } from '../../../widget/strings/en.ts'
import { PROBLEMS } from '../../../worker/http/problem.ts'
import { openapiDocument } from '../../../worker/openapi/document.ts'
import { stringsFor } from '../../../worker/strings/strings-for.ts'
import { ENGLISH } from '../../support/pages/english.ts'
import { textsOf } from '../../support/pages/language-rules.ts'

/** A straight apostrophe in a contraction, two spaces, or a word that nobody says. */
const SLIP = /[a-z]'(?:s|t|re|ve|ll|d|m)\b| {2}|\bsomebody\b/i

const { lang: _, numeral: __, date: ___, ...pageTexts } = stringsFor('en')
const descriptions = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, inner]) =>
        typeof inner === 'string' && /^(summary|description)$/.test(name)
          ? [inner]
          : descriptions(inner),
      )

describe('English', () => {
  it.each<[string, readonly string[]]>([
    ['the widget', textsOf(ENGLISH, 7).map(([, text]) => text)],
    ['our pages', textsOf(pageTexts, 7).map(([, text]) => text)],
    ['problems', Object.values(PROBLEMS).flatMap(({ title, detail }) => [title, detail])],
    ['the OpenAPI document', descriptions(openapiDocument('1.2.3'))],
  ])('of %s has curly apostrophes, single spaces and no "somebody"', (_where, texts) => {
    expect(texts.length).toBeGreaterThan(40)
    expect(texts.filter((text) => SLIP.test(text))).toEqual([])
  })

  it('says no paragraph of the OpenAPI document more than four times', () => {
    const counts = new Map<string, number>()
    for (const text of descriptions(openapiDocument('1.2.3')))
      counts.set(text, (counts.get(text) ?? 0) + 1)
    const often = [...counts].filter(([text, count]) => count > 4 && text.length > 120)
    expect(often).toEqual([])
  })
})

/** Buttons and links that act. `next` and `back` are places that everybody knows. */
const ACTIONS: readonly ((strings: Strings) => string)[] = [
  (one) => one.check,
  (one) => one.skip,
  (one) => one.finish,
  (one) => one.soFar,
  (one) => one.fits,
  (one) => one.retry,
  (one) => one.hint,
  (one) => one.takeWhole,
  (one) => one.showPassage,
  (one) => one.readInGuide,
  (one) => one.goOn(1),
  (one) => one.goOn(7),
  (one) => one.review,
  (one) => one.startOver,
  (one) => one.forget,
  (one) => one.share,
  (one) => one.showAnswer,
  (one) => one.askAgain,
  (one) => one.onlyThese(1),
  (one) => one.onlyThese(7),
  (one) => one.report,
  (one) => one.save,
]
const VERB =
  /^(Add|Answer|Check|Delete|Download|Read|Report|Retry|Review|See|Share|Show|Skip|Start|Take|Try)\b/

it('begins each action with a verb', () => {
  for (const action of ACTIONS) expect(action(ENGLISH)).toMatch(VERB)
})

it.each(['README', '.github/CONTRIBUTING'])('mixes no apostrophes in %s', (name) => {
  const prose = readFileSync(new URL(`../../../${name}.md`, import.meta.url), 'utf8')
    .replaceAll(/```[\s\S]*?```/g, '')
    .replaceAll(/`[^`]*`/g, '')
  expect(prose.match(/[a-z]'(?:s|t|re|ve|ll)\b.{0,20}/g) ?? []).toEqual([])
})
