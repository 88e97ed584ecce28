// The sentence of a passage that says so. An author names it by some of its words, as they
// are read; what is shown of it is all of it.

import type { Guide } from '../model/question.ts'
import { type Markup, parseMarkup, plainText } from '../parsing/markup.ts'

/** Undefined where the passage does not have these words. */
export function sentenceOf(guide: Guide, section: string, words: string): string | undefined {
  return sentencesWith(guide, section, words)[0]
}

/** All that have them: a name that fits two says nothing. */
export function sentencesWith(guide: Guide, section: string, words: string): string[] {
  const body = guide.sections[section]?.body ?? []
  return body
    .flatMap((block) => (typeof block === 'string' ? [block] : block))
    .flatMap((markup: Markup) => sentences(plainText(parseMarkup(markup)), guide.lang))
    .filter((sentence) => sentence.includes(words))
}

/** UAX 29 knows where they end, in any language. */
function sentences(text: string, lang: string): string[] {
  const segments = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)
  return [...segments].map(({ segment }) => segment.trim())
}
