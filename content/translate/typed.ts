// Texts and forms of questions that are typed into. Their feedback has names (`right`,
// `other`, `other-1` for the first that is expected), where a translation has places.

import type { Expected } from '../model/question.ts'
import type { Markup } from '../parsing/markup.ts'
import type { Sameness } from '../parsing/text.ts'
import type { Overlay } from './text-mapper.ts'

type Feedback = Readonly<Record<string, Markup>>

export function layTypedFeedback(feedback: Feedback, over: Overlay, scope = ''): Feedback {
  return Object.fromEntries(
    Object.entries(feedback).map(([name, text]) => {
      const [, nth] = /^other-(\d+)$/.exec(name.slice(scope.length)) ?? []
      const path =
        nth === undefined
          ? ['feedback', name.slice(scope.length)]
          : ['expected', String(Number(nth) - 1), 'feedback']
      return [name, over.text(path, text)]
    }),
  )
}

/** Numbers are the same in every language; `same` says how texts are compared. */
export function layExpected(
  expected: readonly Expected[],
  over: Overlay,
  same?: Sameness,
): readonly Expected[] {
  return expected.map((one, index) => {
    if (!('accept' in one) || !same) return one
    return { ...one, accept: over.formsOr(['expected', String(index), 'accept'], one.accept, same) }
  })
}
