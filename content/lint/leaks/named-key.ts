// What a reader is told before the answer is revealed must not name it: hints, and feedback on a
// response that is not right. A reader may try again after it, in a quiz with `tries` or in another
// client of the API, from which the server keeps such feedback back.
import { namesKey } from '../../grading/named-key.ts'
import type { Markup } from '../../model/markup.ts'
import type { PlacingQuestion, Question } from '../../model/question.ts'
import type { Quiz } from '../../model/quiz.ts'
import { markupText } from '../../parsing/markup.ts'
import { type Finding, warning } from '../support/diagnostic.ts'
import { isTag } from '../support/language.ts'

interface Said {
  readonly name: string
  /** The option, item or gap that it is about. */
  readonly about?: string
  readonly text: Markup
}

export function checkNamedKey(question: Question, { lang }: Quiz): Finding[] {
  // An invalid tag is reported by its own rule.
  if (!isTag(lang)) return []
  const named = [...hints(question), ...feedback(question)]
    .filter(({ text, about }) => namesKey(question, markupText(text), lang, about))
    .map(({ name }) => name)
  return [...new Set(named)].flatMap((name) =>
    warning(
      'named-key',
      `${name} names the right answer, and readers get it before they try again; say what’s wrong with their response, and leave the answer to the explanation`,
    ),
  )
}

function hints({ solution }: Question): Said[] {
  return solution.hints.map((text, index) => ({ name: `hint ${index + 1}`, text }))
}

function feedback(question: Question): Said[] {
  const all = Object.entries<Markup>(question.solution.feedback)
  switch (question.type) {
    case 'single':
    case 'truefalse':
      return all.filter(([id]) => id !== question.solution.key).map(ofId)
    case 'multiple':
      return all.map(ofId)
    case 'order':
      return [...all.map(ofId), ...general(question)]
    case 'match': {
      const pairs = Object.entries(question.solution.pairs).flatMap(([about, texts]) =>
        Object.entries(texts).map(([target, text]) => {
          return { name: `the feedback on "${about}" with "${target}"`, about, text }
        }),
      )
      return [...all.map(ofId), ...pairs, ...general(question)]
    }
    default:
      return all.filter(([name]) => !/(?:^|\/)right$/.test(name)).map(ofName)
  }
}

/** For the items that have no feedback of their own. Once, whatever the number of items. */
function general({ prompt, solution }: PlacingQuestion): Said[] {
  const { general: text, feedback: own } = solution
  if (text === undefined) return []
  return prompt.items
    .filter(({ id }) => !Object.hasOwn(own, id))
    .map(({ id: about }) => ({ name: 'the feedback on all items', about, text }))
}

const ofId = ([about, text]: readonly [string, Markup]): Said => {
  return { name: `the feedback on "${about}"`, about, text }
}

const ofName = ([name, text]: readonly [string, Markup]): Said => {
  return { name: `the feedback "${name}"`, text }
}
