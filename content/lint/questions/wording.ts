// How a question is worded: stems that trip, options that lean on each other,
// texts too long for the card, marks that do not close, and a scolding voice.

import type { AnyQuestion, Quiz } from '../../model/question.ts'
import { type Markup, parseMarkup, plainText } from '../../parsing/markup.ts'
import type { QuestionText } from '../../questions/question-type.ts'
import type { Finding, Severity } from '../support/diagnostic.ts'
import { textsOf } from '../support/texts.ts'

/** In characters as read. What fits the card at 600 px without scrolling away from the options. */
const MAX_LENGTH: Readonly<Record<QuestionText['kind'], number>> = {
  prompt: 200,
  option: 120,
  feedback: 320,
  explanation: 400,
  hint: 200,
}

const ABOVE =
  /\b(?:all|any|both|either|neither|none) of the (?:above|others?)\b|\ball of (?:these|them)\b/i
const NEGATIVE_STEM =
  /\bNOT\b|\b[Ee]xcept\b|\bEXCEPT\b|\b[Ww]hich\b[^.?!]*\b(?:(?:is|are|was|were|does|do|did|has|have|can|will)(?: not|n['’]t)|cannot)\b/
const SCOLDING = /\b(?:wrong(?:ly)?|incorrect(?:ly)?|fail(?:s|ed|ure)?)\b/i

export const wordingRules: readonly ((question: AnyQuestion, quiz: Quiz) => Finding[])[] = [
  inEnglish(checkOptionsAbove),
  inEnglish(checkStem),
  inEnglish(checkTone),
  checkLengths,
  checkMarkup,
]

function checkOptionsAbove(question: AnyQuestion): Finding[] {
  return textsOf(question)
    .filter(({ kind, source }) => kind === 'option' && ABOVE.test(source))
    .map(({ name }) =>
      finding(
        'error',
        'above-option',
        `${name} speaks of the other options; options are mixed, and half-knowledge is enough to pick it; name one thing, or make the question a "multiple"`,
      ),
    )
}

function checkStem({ prompt }: AnyQuestion): Finding[] {
  const match = NEGATIVE_STEM.exec(plainText(parseMarkup(prompt.text)))
  if (!match) return []
  return [
    finding(
      'error',
      'negative-stem',
      `its prompt asks for what does not hold ("${match[0]}"); readers miss the "not" and learn the opposite; ask for what holds`,
    ),
  ]
}

function checkTone(question: AnyQuestion): Finding[] {
  return textsOf(question)
    .filter(({ kind }) => kind === 'feedback' || kind === 'explanation')
    .flatMap(({ name, source }) => {
      const match = SCOLDING.exec(source)
      if (!match) return []
      return [
        finding(
          'error',
          'scolding',
          `${name} says "${match[0]}"; the widget has given the verdict, and a reader who is scolded stops reading; say what is the case instead`,
        ),
      ]
    })
}

function checkLengths(question: AnyQuestion): Finding[] {
  return textsOf(question).flatMap(({ kind, name, source }) => {
    const length = plainText(parseMarkup(source)).length
    const most = MAX_LENGTH[kind]
    if (length <= most) return []
    return [
      finding(
        'warning',
        'too-long',
        `${name} has ${length} characters; beyond ${most} it is skimmed, not read; shorten it or move a part to the guide`,
      ),
    ]
  })
}

function checkMarkup(question: AnyQuestion): Finding[] {
  return textsOf(question).flatMap(({ name, source }) => markupFindings(name, source))
}

/** Also for the texts of guides and bands. */
export function markupFindings(name: string, source: Markup, at?: readonly RegExp[]): Finding[] {
  const mark = strayMark(source)
  if (mark === undefined) return []
  const message = `${name} has a stray "${mark}"; it would be shown as it stands; close the mark, or write a backslash before it`
  return [{ ...finding('error', 'markup', message), ...(at && { at }) }]
}

/** A mark that opens or closes nothing: what the parser leaves in the plain runs. */
function strayMark(source: Markup): string | undefined {
  // An escaped mark is meant to be seen, so it goes before the parser unescapes it.
  const parsed = parseMarkup(source.replaceAll(/\\[\\*`[\]]/g, ''))
  const runs =
    typeof parsed === 'string' ? [parsed] : parsed.map((n) => (n.t === 'text' ? n.text : ''))
  return runs.map((run) => /\*+|`|\]\(/.exec(run)?.[0]).find((mark) => mark !== undefined)
}

/** These rules read English words, which may be harmless in another language. */
function inEnglish(rule: (question: AnyQuestion) => Finding[]) {
  return (question: AnyQuestion, { lang }: Quiz): Finding[] =>
    /^en\b/i.test(lang) ? rule(question) : []
}

function finding(severity: Severity, code: string, message: string): Finding {
  return { severity, code, message }
}
