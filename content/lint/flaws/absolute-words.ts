// Words without exception, such as "always", in wrong options. Hardly anything holds without
// exception, and readers who know that rule the option out without knowing the subject.
import type { AnyQuestion, Quiz } from '../../model/quiz.ts'
import { byLanguage } from '../../parsing/by-language.ts'
import { markupText } from '../../parsing/markup.ts'
import { isChoice } from '../questions/choice.ts'
import { type Finding, warning } from '../support/diagnostic.ts'
import { isAbove } from './options.ts'

/** Separated by spaces. Short on purpose: "every", as in "every Monday", is mostly harmless. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'all always never none only',
  es: 'jamás nadie ningún ninguna ninguno nunca siempre solamente solo sólo toda todas todo todos únicamente',
}

/** If a right option has such a word too, avoiding them does not help. */
export function checkAbsoluteWords(question: AnyQuestion, { lang }: Quiz): Finding[] {
  if (!isChoice(question)) return []
  const words = byLanguage(WORDS, lang)?.split(' ') ?? []
  const keys: readonly string[] = [question.solution.key].flat()
  const found = question.prompt.choices.flatMap(({ id, text }) => {
    const option = markupText(text)
    // An option that speaks of all others is reported as "above-option".
    const word = isAbove(option, lang)
      ? undefined
      : wordsIn(option).find((one) => words.includes(one))
    return word === undefined ? [] : [{ id, word }]
  })
  if (found.some(({ id }) => keys.includes(id))) return []
  return found.flatMap(({ id, word }) =>
    warning(
      'absolute-words',
      `the wrong option "${id}" says "${word}", and no right one has such a word; few things are true without exception, so readers rule it out unread; leave that word out`,
    ).map((finding) => ({ ...finding, about: `the option "${id}"` })),
  )
}

/** With a hyphen it is another word: "read-only". */
function wordsIn(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}'’-]+/gu) ?? []
  )
}
