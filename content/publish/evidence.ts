// Finds the sentence of a passage that states the answer. An author quotes some of its words,
// without markup; readers see the whole sentence highlighted. The texts of the guide were read
// already (read-texts.ts).

import { type Guide, isItems } from '../model/guide.ts'
import { textLines } from './text-lines.ts'

/** Undefined if no sentence of the section contains these words, or if an argument is undefined. */
export function sentenceOf(
  guide: Guide | undefined,
  section: string | undefined,
  words: string | undefined,
): string | undefined {
  if (!guide || section === undefined || words === undefined) return undefined
  return sentencesWith(guide, section, words)[0]
}

/** All sentences that contain these words. `check` reports words that fit more than one. */
export function sentencesWith(guide: Guide, section: string, words: string): string[] {
  const body = guide.sections[section]?.body ?? []
  return body
    .flatMap((block) => (isItems(block) ? block : [block]))
    .flatMap(textLines)
    .flatMap((line) => sentences(line, guide.lang))
    .filter((sentence) => sentence.includes(words))
}

/** Split by the rules of Unicode (UAX 29), which cover every language. */
function sentences(text: string, lang: string): string[] {
  const segments = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)
  return [...segments].map(({ segment }) => segment.trim())
}
