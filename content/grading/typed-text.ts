// The verdict on a typed text. Right is what reads like an accepted form, or is closer to one
// than to any form that is not right: to an expected response, or to the answer of another gap.
import type { Expected, TextKey } from '../model/question-parts.ts'
import { SLIP, textDistance } from './text-distance.ts'

export interface TypedReading {
  readonly isRight: boolean
  /** The name of the feedback text. */
  readonly feedback: string
  /** The accepted form that a mistyped response was read as. Only right responses have it. */
  readonly read?: string
}

interface Nearest {
  readonly distance: number
  readonly form: string
}

/** `lang` is the language that readers type in. `elsewhere`: the answers of other gaps. */
export function readTypedText(
  key: TextKey,
  expected: readonly Expected[],
  typed: string,
  lang: string,
  elsewhere: readonly string[] = [],
): TypedReading {
  const nearest = (forms: readonly string[]) => nearestForm(forms, typed, key, lang)
  const right = nearest(key.accept)
  const wrong = closest(
    expected.flatMap((one) => {
      const found = 'accept' in one ? nearest(one.accept) : undefined
      return found ? [{ ...found, feedback: one.feedback }] : []
    }),
  )
  if (right && isCloser(right, wrong) && isCloser(right, nearest(elsewhere))) {
    const { distance, form } = right
    return { isRight: true, feedback: 'right', ...(distance >= SLIP && { read: form }) }
  }
  const isExpected = wrong && (!right || wrong.distance <= right.distance)
  return { isRight: false, feedback: isExpected ? wrong.feedback : 'other' }
}

function nearestForm(
  forms: readonly string[],
  typed: string,
  key: TextKey,
  lang: string,
): Nearest | undefined {
  return closest(
    forms.flatMap((form) => {
      const distance = textDistance(form, typed, key, lang)
      return distance === undefined ? [] : [{ distance, form }]
    }),
  )
}

/** The first of the closest ones. */
function closest<T extends Nearest>(list: readonly T[]): T | undefined {
  return list.toSorted((one, other) => one.distance - other.distance)[0]
}

/** An accepted form itself is right, whatever else equals it. */
function isCloser({ distance }: Nearest, other: Nearest | undefined): boolean {
  return distance === 0 || !other || distance < other.distance
}
