// Texts and forms of questions that are typed into. Their feedback has names (`right`,
// `other`, `other-1` for the first that is expected), where a translation has places.
import type { Markup } from '../markup.ts'
import type { Sameness } from '../read-text.ts'
import type { BlankKey, BlanksQuestion, Expected } from '../schema.ts'
import type { Overlay } from './overlay.ts'

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

export function layBlanks({ prompt, solution }: BlanksQuestion, over: Overlay) {
  const laid = prompt.blanks.map(({ id, choices }) => {
    const here = over.at('blanks', id)
    const feedback = Object.entries(solution.feedback).filter(([name]) => name.startsWith(`${id}/`))
    const ownOption = new RegExp(`^${id}/option-(.+)$`)
    const hasOwn = feedback.some(([name]) => ownOption.test(name))
    const key = layKey(solution.key[id], here)
    return {
      blank: {
        id,
        ...(choices && {
          choices: choices.map((choice) => {
            const { id: option, text } = choice
            const path = hasOwn ? ['blanks', id, 'options', option, 'text'] : ['bank', option]
            return { id: option, text: over.text(path, text) }
          }),
        }),
      },
      key,
      feedback: hasOwn
        ? Object.fromEntries(
            feedback.map(([name, text]) => {
              const [, option = ''] = ownOption.exec(name) ?? []
              return [name, here.text(['options', option, 'feedback'], text)]
            }),
          )
        : layTypedFeedback(Object.fromEntries(feedback), here, `${id}/`),
      expected: layExpected(
        solution.expected[id] ?? [],
        here,
        key?.kind === 'text' ? key : undefined,
      ),
    }
  })
  return {
    prompt: { text: over.text(['prompt'], prompt.text), blanks: laid.map(({ blank }) => blank) },
    key: Object.fromEntries(laid.flatMap(({ blank, key }) => (key ? [[blank.id, key]] : []))),
    feedback: Object.assign({}, ...laid.map(({ feedback }) => feedback)) as Feedback,
    expected: Object.fromEntries(laid.map(({ blank, expected }) => [blank.id, expected])),
  }
}

function layKey(key: BlankKey | undefined, over: Overlay): BlankKey | undefined {
  if (key?.kind !== 'text') return key
  return { ...key, accept: over.forms(['accept'], key.accept, key) }
}
