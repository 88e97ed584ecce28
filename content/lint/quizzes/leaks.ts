// What is right in a question that is typed into may stand in no text that readers get before
// they answer it: its own, or that of another question, whose hints can be asked for, too.

import type { Question, Quiz } from '../../model/question.ts'
import { parseMarkup, plainText } from '../../parsing/markup.ts'
import type { Finding } from '../support/diagnostic.ts'
import { FUNCTION_WORDS } from '../support/function-words.ts'
import { error } from '../support/phrases.ts'
import { textsOf } from '../support/texts.ts'
import { type KeyForm, typedKeys } from '../support/typed-keys.ts'

/**
 * What so many of the other questions speak of is what the quiz is about: a reader learns
 * nothing from meeting it once more. Two may be chance, whatever their share.
 */
const MIN_COMMON = 3
const COMMON_SHARE = 0.25

/** Something that is public. */
interface Said {
  readonly name: string
  readonly text: string
}

export function checkLeaks(question: Question, { questions }: Quiz): Finding[] {
  const asked = questions.filter((one) => 'solution' in one)
  const others = asked.filter((one) => one !== question)
  return [
    ...typedKeys(question).flatMap(({ forms }) =>
      saying(saidBy(question), forms).map(({ name, form }) =>
        error(
          'leaked-key',
          `${name} says "${form.text}", which it takes for right; the answer stands beside the field; say it in other words`,
        ),
      ),
    ),
    ...others.flatMap((other) =>
      typedKeys(other).flatMap(({ of, forms }) => {
        const found = saying([...saidBy(question), ...hintsOf(question)], forms)
        if (
          found.length === 0 ||
          isCommon(
            forms,
            asked.filter((one) => one !== other),
          )
        )
          return []
        return found.map(({ name, form }) =>
          error(
            'leaked-key',
            `${name} says "${form.text}", which ${of} takes for right; a reader has that answer before giving it; say it in other words here, or ask for something else there`,
          ),
        )
      }),
    ),
  ]
}

/** Each text once, with the first form that it has. */
function saying(said: readonly Said[], forms: readonly KeyForm[]) {
  const telling = forms.filter(({ text }) => !FUNCTION_WORDS.has(text.toLowerCase()))
  return said.flatMap(({ name, text }) => {
    const form = telling.find((one) => one.isIn(text))
    return form ? [{ name, form }] : []
  })
}

/** In whichever form: "title" is as common as "degree", where both are right. */
function isCommon(forms: readonly KeyForm[], questions: readonly Question[]): boolean {
  const using = questions.filter((one) => saying(saidBy(one), forms).length > 0).length
  return using >= Math.max(MIN_COMMON, questions.length * COMMON_SHARE)
}

function saidBy(question: Question): Said[] {
  const texts = textsOf(question)
    .filter(({ kind }) => kind === 'prompt' || kind === 'option')
    .map(({ name, source }) => ({ name, text: plainText(parseMarkup(source)) }))
  // Hyphens part the words of an id, or belong to one of them.
  const ids = idsOf(question).map((id) => {
    return { name: `the id "${id}"`, text: `${id} ; ${id.replaceAll('-', ' ')}` }
  })
  return [...texts, ...ids]
}

function hintsOf(question: Question): Said[] {
  return textsOf(question)
    .filter(({ kind }) => kind === 'hint')
    .map(({ name, source }) => ({ name, text: plainText(parseMarkup(source)) }))
}

/** All that is public of it, once each. */
function idsOf(question: Question): string[] {
  const { id, prompt } = question
  const lists = [
    'choices' in prompt ? prompt.choices : [],
    'items' in prompt ? prompt.items : [],
    'targets' in prompt ? prompt.targets : [],
    'blanks' in prompt ? prompt.blanks.flatMap((one) => [one, ...(one.choices ?? [])]) : [],
  ]
  return [...new Set([id, ...lists.flat().map((one) => one.id)])]
}
