// What a text must say to tell the answer of a question, for each question type.
import { rangeOf } from '../../grading/number-key.ts'
import type { Markup } from '../../model/markup.ts'
import type {
  BlanksQuestion,
  ChoiceQuestion,
  MatchQuestion,
  NumberQuestion,
  OrderQuestion,
  TextQuestion,
  TrueFalseQuestion,
} from '../../model/question.ts'
import type { BlankKey, BlankPrompt, NumberKey, TextKey } from '../../model/question-parts.ts'
import { gapsOf } from '../../parsing/gaps.ts'
import { markupText } from '../../parsing/markup.ts'
import { type Answer, type Answers, numberAnswer, phraseAnswer, type QuizWords } from './answer.ts'

export const rightOptions: Answers<ChoiceQuestion> = {
  asked({ prompt, solution }, words) {
    const isRight = ({ id }: { id: string }) => solution.key.includes(id)
    const except = prompt.choices.filter((one) => !isRight(one)).map(({ text }) => text)
    const about = prompt.text
    const parts = prompt.choices
      .filter(isRight)
      .map(({ text }) => phraseAnswer({ say: [text], except, about }, words))
    return [{ parts, needed: parts.length }]
  },
  shown({ prompt, solution }) {
    const right = prompt.choices.filter(({ id }) => solution.key.includes(id))
    return [right.map(({ text }) => text).join(', ')]
  },
}

/** Whoever confirms or denies a statement says most of its words. */
export const statement: Answers<TrueFalseQuestion> = {
  asked: ({ prompt }, words) => [
    { parts: [phraseAnswer({ say: [prompt.text], about: '' }, words)], needed: 1 },
  ],
}

/** Each item with the one that follows it. Half of these pairs are enough to find the order. */
export const neighbours: Answers<OrderQuestion> = {
  asked({ prompt, solution: { key } }, words) {
    const textOf = (id: string | undefined) => prompt.items.find((one) => one.id === id)?.text ?? ''
    const parts = key.slice(1).map((id, index) => {
      const pair = [key[index], id]
      const except = key.filter((one) => !pair.includes(one)).map(textOf)
      return phraseAnswer({ say: pair.map(textOf), except, about: '' }, words)
    })
    return [{ parts, needed: half(parts) }]
  },
}

/** Each item with its target. */
export const matchedPairs: Answers<MatchQuestion> = {
  asked(question, words) {
    const about = question.prompt.text
    const parts = textsOfPairs(question).map((say) => phraseAnswer({ say, about }, words))
    return [{ parts, needed: half(parts) }]
  },
  shown: (question) => textsOfPairs(question).map((pair) => pair.map(markupText).join(': ')),
}

export const typedNumber: Answers<NumberQuestion> = {
  asked: ({ prompt, solution }, words) => [
    { parts: numberParts(solution.key, prompt.text, words), needed: 1 },
  ],
}

export const typedText: Answers<TextQuestion> = {
  asked: ({ prompt, solution }, words) => [
    { parts: textParts(solution.key, prompt.text, words), needed: 1 },
  ],
}

export const filledGaps: Answers<BlanksQuestion> = {
  asked({ prompt, solution }, words) {
    return gapsOf(prompt.text).flatMap((gap) => {
      const key = solution.key[gap]
      const blank = prompt.blanks.find(({ id }) => id === gap)
      if (!key || !blank) return []
      return [{ gap, parts: gapParts(key, blank, prompt.text, words), needed: 1 }]
    })
  },
}

const half = (parts: readonly Answer[]) => Math.max(1, Math.floor(parts.length / 2))

function textsOfPairs({ prompt, solution }: MatchQuestion): [item: Markup, target: Markup][] {
  return prompt.items.flatMap(({ id, text }): [Markup, Markup][] => {
    const target = prompt.targets.find((one) => one.id === solution.key[id])
    return target ? [[text, target.text]] : []
  })
}

function gapParts(key: BlankKey, { choices = [] }: BlankPrompt, about: Markup, words: QuizWords) {
  if (key.kind === 'number') return numberParts(key, about, words)
  if (key.kind === 'text') return textParts(key, about, words)
  const say = choices.filter(({ id }) => id === key.choice).map(({ text }) => text)
  const except = choices.filter(({ id }) => id !== key.choice).map(({ text }) => text)
  return [phraseAnswer({ say, except, about }, words)]
}

function numberParts(key: NumberKey, about: Markup, words: QuizWords): Answer[] {
  const range = rangeOf(key)
  return range ? [numberAnswer(range, about, words)] : []
}

function textParts({ accept }: TextKey, about: Markup, words: QuizWords): Answer[] {
  return accept.map((form) => phraseAnswer({ say: [form], about, isTyped: true }, words))
}
