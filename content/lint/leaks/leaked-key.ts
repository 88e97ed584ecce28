// The right answer of a question that is typed into must not occur in a text that readers can get
// before they answer it: in its own texts, or in prompts, options and hints of other questions.
import type { Question } from '../../model/question.ts'
import type { Quiz } from '../../model/quiz.ts'
import { markupText } from '../../parsing/markup.ts'
import type { QuestionText } from '../../questions/question-type.ts'
import { definitionOf } from '../../questions/registry.ts'
import { errorsFor, type Finding } from '../support/diagnostic.ts'
import { FUNCTION_WORDS } from '../support/function-words.ts'
import { textsOf } from '../support/texts.ts'
import { type KeyForm, typedKeys } from '../support/typed-keys.ts'
import { isSubject } from './subject.ts'

interface PublicText {
  readonly name: string
  readonly text: string
  readonly isId?: boolean
}

export function checkLeaks(question: Question, { questions }: Quiz): Finding[] {
  const scored = questions.filter((one) => 'solution' in one)
  const before = [...publicTexts(question), ...textsWithRole(question, ['hint'])]
  const own = typedKeys(question).flatMap(({ forms }) =>
    errorsFor(
      textsWith(publicTexts(question), forms),
      'leaked-key',
      ({ name, form }) =>
        `${name} says "${form.text}", which it accepts as right; readers see the answer beside the field; say it in other words`,
    ),
  )
  const others = scored
    .filter((other) => other !== question)
    .flatMap((other) =>
      typedKeys(other).flatMap(({ of, forms }) => {
        const found = textsWith(before, forms)
        const rest = scored.filter((one) => one !== other)
        if (found.length === 0 || isCommon(forms, rest)) return []
        return errorsFor(
          found,
          'leaked-key',
          ({ name, form }) =>
            `${name} says "${form.text}", which ${of} accepts as right; readers see that answer before they give it; say it in other words here, or ask for something else there`,
        )
      }),
    )
  return [...own, ...others]
}

/**
 * The texts that contain one of the forms, each with the first such form. An id that repeats what a
 * text says is left out: in Markdown it is made from that text.
 */
function textsWith(texts: readonly PublicText[], forms: readonly KeyForm[]) {
  const revealing = forms.filter(({ text }) => !FUNCTION_WORDS.has(text.toLowerCase()))
  const found = texts.flatMap(({ name, text, isId }) => {
    const form = revealing.find((one) => one.isIn(text))
    return form ? [{ name, form, isId }] : []
  })
  const inTexts = new Set(found.flatMap(({ form, isId }) => (isId ? [] : form)))
  return found.filter(({ form, isId }) => !isId || !inTexts.has(form))
}

/** Any form counts: where "title" and "degree" are both right, one is as common as the other. */
function isCommon(forms: readonly KeyForm[], questions: readonly Question[]): boolean {
  const using = questions.filter((one) => textsWith(publicTexts(one), forms).length > 0).length
  return isSubject(using, questions.length)
}

/** Every key is searched for in the texts of all questions, so they are read once. */
const TEXTS = new WeakMap<Question, readonly PublicText[]>()

function publicTexts(question: Question): readonly PublicText[] {
  const texts = TEXTS.get(question) ?? readPublicTexts(question)
  TEXTS.set(question, texts)
  return texts
}

function readPublicTexts(question: Question): PublicText[] {
  const ids = idsOf(question).map((id) => {
    // A hyphen may separate words of an id, or be a part of one.
    const text = `${id} ; ${id.replaceAll('-', ' ')}`
    return { name: `the id "${id}"`, text, isId: true }
  })
  return [...textsWithRole(question, ['prompt', 'option']), ...ids]
}

function textsWithRole(question: Question, roles: readonly QuestionText['role'][]): PublicText[] {
  return textsOf(question)
    .filter(({ role }) => roles.includes(role))
    .map(({ name, source }) => ({ name, text: markupText(source) }))
}

/** All public ids of a question, once each. */
function idsOf(question: Question): string[] {
  return [...new Set([question.id, ...(definitionOf(question).publicIds?.(question) ?? [])])]
}
