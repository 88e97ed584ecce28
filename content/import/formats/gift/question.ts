// What a question of GIFT is, by what stands in its braces, in the order in which Moodle decides it.

import { parseMarkup } from '../../../parsing/markup.ts'
import { refusal } from '../../about/about.ts'
import { GIFT } from '../../about/gift.ts'
import { type BlanksDraft, type Draft, type DraftGap, gapMark } from '../../draft.ts'
import { choiceOf } from './choice.ts'
import { marksIn } from './escapes.ts'
import { matchOf } from './match.ts'
import { numberOf } from './number.ts'
import { orderOf } from './order.ts'
import type { GiftParts } from './parts.ts'
import type { Answered, Reading, Said, WithoutPrompt } from './reading.ts'
import { type GiftTexts, giftTexts } from './texts.ts'
import { trueFalseOf } from './true-false.ts'
import { typedTextOf } from './typed-text.ts'

const { refuses: REFUSES } = GIFT

export interface QuestionOfGift {
  readonly draft?: Draft
  /** Why it is no question of ours. */
  readonly fault?: Said
  /** What is otherwise than in the file. */
  readonly changes: readonly Said[]
}

export function questionOf(parts: GiftParts): QuestionOfGift {
  const { line, name, stem, answers, feedback } = parts
  const changes: Said[] = []
  const change = (code: string, reason: string) => {
    if (!changes.some((one) => one.reason === reason)) changes.push({ code, reason })
  }
  const texts = giftTexts(stem, (what) => change('left-out', `${what} was left out.`))
  if (answers === undefined) return { fault: refusal(REFUSES.description), changes }
  const explanation = texts.block(feedback)
  const base = { line, ...(name && { name }), ...(explanation && { explanation }) }
  const answered = answeredOf(answers, { texts, base, change })
  if ('reason' in answered) return { fault: answered, changes }
  return { draft: withPrompt(answered, parts, texts), changes }
}

/** Above what a reader could choose from, and what a program could fill a file with. */
const MOST_ANSWERS = 500
const MANY: Said = {
  code: 'too-many-answers',
  reason: `it has more than ${MOST_ANSWERS} answers, which nobody could read.`,
}

const TRUE_FALSE = /^(?:T|F|TRUE|FALSE)\s*(?:#|$)/i
const CLOZE_FIELD = /^\d*:(?:MC|MULTICHOICE|SA|SHORTANSWER|NM|NUMERICAL|MW|MR)[A-Z_]*:/

function answeredOf(answers: string, reading: Reading): Answered {
  if (answers === '') return refusal(REFUSES.essay)
  if (marksIn(answers, '~=\n').length > MOST_ANSWERS) return MANY
  if (CLOZE_FIELD.test(answers)) return refusal(REFUSES.cloze)
  if (answers.startsWith('>')) return orderOf(answers.slice(1), reading)
  if (answers.startsWith('#')) return numberOf(answers.slice(1), reading)
  if (/(?<!\\)~/.test(answers)) return choiceOf(answers, reading)
  if (answers.includes('=') && answers.includes('->')) return matchOf(answers, reading)
  if (TRUE_FALSE.test(answers)) return trueFalseOf(answers, reading)
  return typedTextOf(answers, reading)
}

/** Text behind the braces makes the answer a gap in the text, where the type can be one. */
function withPrompt(answered: WithoutPrompt, parts: GiftParts, texts: GiftTexts): Draft {
  const { stem, tail } = parts
  if (tail === '') return { ...answered, prompt: texts.block(stem) }
  const gap = gapOf(answered)
  const prompt = texts.block(`${stem.trimEnd()} ${gap ? gapMark(0) : '_____'}${spaced(tail)}`)
  if (!gap) return { ...answered, prompt }
  const { line, name, explanation } = answered
  const blanks: BlanksDraft = {
    type: 'blanks',
    line,
    prompt,
    gaps: [gap],
    ...(name && { name }),
    ...(explanation && { explanation }),
  }
  return blanks
}

/** Punctuation stands close to the gap. */
const spaced = (tail: string) => (/^[.,;:!?)\]'"’”%-]/.test(tail) ? tail : ` ${tail}`)

/** Options with code, a formula or a picture cannot stand in a list to choose from. */
function gapOf(answered: WithoutPrompt): DraftGap | undefined {
  switch (answered.type) {
    case 'single': {
      const { options } = answered
      const isPlain = options.every(({ text }) => typeof parseMarkup(text) === 'string')
      return isPlain ? { kind: 'select', options } : undefined
    }
    case 'number':
      return { kind: 'number', field: answered.field }
    case 'text':
      return { kind: 'text', field: answered.field }
    default:
      return undefined
  }
}
