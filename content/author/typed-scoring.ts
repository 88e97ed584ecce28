// What the score of a typed question depends on, for the ledger: not the order in which
// forms were listed, and not what is said of responses that are off.
import type { BlankKey, NumberQuestion, TextKey, TypedQuestion } from '../schema.ts'

/** As JSON: its order is part of the hash. */
export function typedScoring(question: TypedQuestion): unknown[] {
  switch (question.type) {
    case 'number':
      return [question.prompt.unit ?? null, numbers(question.solution.key)]
    case 'text':
      return texts(question.solution.key)
    case 'blanks':
      return [
        question.prompt.blanks
          .map(({ id, choices }) => [
            id,
            choices?.map((choice) => choice.id).sort() ?? null,
            blankScoring(question.solution.key[id]),
          ])
          .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
      ]
  }
}

function blankScoring(key: BlankKey | undefined): unknown[] {
  if (!key) return []
  if (key.kind === 'select') return [key.kind, key.choice]
  return [key.kind, ...(key.kind === 'number' ? numbers(key) : texts(key))]
}

function numbers(key: NumberQuestion['solution']['key']): string[] {
  return 'from' in key ? ['range', key.from, key.to] : [key.value, key.tolerance]
}

function texts({ accept, case: isExact, accents }: TextKey): unknown[] {
  return [[...accept].sort(), isExact, accents]
}
