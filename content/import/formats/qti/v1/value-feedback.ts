// Feedback for single values of a response. It knows which of it has found a place.
import type { Markdown } from '../../../draft.ts'

export interface ValueFeedback {
  /** That of a value, which has found its place with this. */
  take(value: string): Markdown | undefined
  /** That of these values, if it is one text for all of them. */
  takeShared(values: readonly string[]): Markdown | undefined
  /** All that has no place yet, by value. */
  rest(): readonly (readonly [value: string, text: Markdown])[]
}

export function valueFeedback(texts: ReadonlyMap<string, Markdown>): ValueFeedback {
  const taken = new Set<string>()
  const take = (value: string) => {
    taken.add(value)
    return texts.get(value)
  }
  return {
    take,
    takeShared(values) {
      const [text, ...more] = new Set(values.map((value) => texts.get(value)))
      if (text === undefined || more.length > 0) return undefined
      for (const value of values) take(value)
      return text
    },
    rest: () => [...texts].filter(([value]) => !taken.has(value)),
  }
}

export const NO_VALUES = valueFeedback(new Map())
