// Warns where a text that is shown after an answer names an answer that the key refuses: the
// reader typed "school", was refused, and reads "It is the school that teaches". Only phrasings
// that name an answer count, because any other word may be there to explain one:
// - "It is the X that …" and "It is a X, not …", in English and Spanish;
// - a marked or quoted X that has a word in common with an accepted form.

import { inlinesOf } from '../../common/inlines-of.ts'
import { readTypedText } from '../../grading/typed-text.ts'
import type { Markup } from '../../model/markup.ts'
import type { Question } from '../../model/question.ts'
import type { Expected, TextKey } from '../../model/question-parts.ts'
import type { Quiz } from '../../model/quiz.ts'
import { markupText, parseMarkup } from '../../parsing/markup.ts'
import { readText } from '../../parsing/text.ts'
import { definitionOf } from '../../questions/registry.ts'
import { type Finding, warning } from '../support/diagnostic.ts'
import { FUNCTION_WORDS } from '../support/function-words.ts'
import { textsOf } from '../support/texts.ts'

interface Field {
  readonly key: TextKey
  readonly expected: readonly Expected[]
}

export function checkRefusedWords(question: Question, { lang }: Quiz): Finding[] {
  const fields = textFields(question)
  if (fields.length === 0) return []
  const isKnown = (form: string) =>
    fields.some(({ key, expected }) => {
      const { isRight, feedback } = readTypedText(key, expected, form, lang)
      return isRight || feedback !== 'other'
    })
  return textsOf(question)
    .filter(({ role }) => role === 'feedback' || role === 'explanation')
    .flatMap(({ name, source }) => {
      const named = [...namedAnswers(markupText(source)), ...markedAnswers(source, fields)]
      return [...new Set(named)]
        .filter((form) => contentWords(form).length > 0 && !isKnown(form))
        .flatMap((form) =>
          warning(
            'refused-word',
            `${name} gives "${form}" as an answer, which it counts as wrong; readers who type that would be told it’s wrong and then given it; accept it, expect it with its own feedback, or say it in other words`,
          ),
        )
    })
}

function textFields(question: Question): Field[] {
  return (definitionOf(question).typedKeys?.(question) ?? []).flatMap(({ key, expected }) =>
    key.kind === 'text' ? [{ key, expected }] : [],
  )
}

const ANSWER = String.raw`([\p{L}\p{M}'’-]+(?: [\p{L}\p{M}'’-]+){0,2}?)`
const NAMING = [
  String.raw`\bIt (?:is|was) the ${ANSWER} (?:that|which|who)\b`,
  String.raw`\bIt (?:is|was) an? ${ANSWER}, not\b`,
  String.raw`(?<!\p{L})(?:Es|Fue|Era) (?:el|la) ${ANSWER} (?:que|quien|el que|la que)\b`,
  String.raw`(?<!\p{L})(?:Es|Fue|Era) una? ${ANSWER}, no\b`,
].map((pattern) => new RegExp(pattern, 'giu'))

function namedAnswers(text: string): string[] {
  return NAMING.flatMap((pattern) => [...text.matchAll(pattern)].map(([, form = '']) => form))
}

const QUOTED = /[“„«"]\s?([^“”„«»"]{2,40}?)\s?[”“»"]/gu

/** Marked or quoted, and with a word of an accepted form. */
function markedAnswers(source: Markup, fields: readonly Field[]): string[] {
  const marked = inlinesOf(parseMarkup(source))
    .filter(({ t }) => t === 'em' || t === 'strong')
    .map(({ text }) => text)
  const quoted = [...markupText(source).matchAll(QUOTED)].map(([, form = '']) => form)
  const accepted = new Set(fields.flatMap(({ key }) => key.accept.flatMap(contentWords)))
  return [...marked, ...quoted].filter((form) =>
    contentWords(form).some((word) => accepted.has(word)),
  )
}

function contentWords(text: string): string[] {
  return readText(text, { case: false, accents: false })
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3 && !FUNCTION_WORDS.has(word))
}
