// What authors said, in another language: found by what they said in the first.

import { plainText } from '../../../content/common/plain-text.ts'
import type { Markup } from '../../../content/model/markup.ts'
import { parseMarkup } from '../../../content/parsing/markup.ts'
import { inLanguage } from '../../../content/translate/editions.ts'
import { FIXTURES } from '../../fixtures/content/catalogue.ts'
import { tidy } from './authored.ts'

/** The same text as the catalogue has it there; itself where it is not translated. */
export function saidIn(lang: string, text: string): string {
  const found = textsIn(lang).get(tidy(text))
  return found ?? text
}

const made = new Map<string, ReadonlyMap<string, string>>()

function textsIn(lang: string): ReadonlyMap<string, string> {
  const known = made.get(lang)
  if (known) return known
  const texts = new Map<string, string>()
  pair(FIXTURES.quizzes, inLanguage(FIXTURES, lang).quizzes, texts)
  made.set(lang, texts)
  return texts
}

/** Both have one shape, for a translation is laid over its source. */
function pair(source: unknown, laid: unknown, texts: Map<string, string>): void {
  if (typeof source === 'string' && typeof laid === 'string') {
    texts.set(words(source), words(laid))
    return
  }
  for (const [key, value] of Object.entries(Object(source))) {
    if (key !== 'guide' && key !== 'accept') pair(value, Reflect.get(Object(laid), key), texts)
  }
}

const words = (markup: Markup) => tidy(plainText(parseMarkup(markup)))
