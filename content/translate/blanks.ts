// Texts and forms of the gaps of a text.

import type { BlankKey, BlanksQuestion } from '../model/question.ts'
import { byGap } from '../parsing/markup.ts'
import type { Overlay } from './text-mapper.ts'
import { layExpected, layTypedFeedback } from './typed.ts'

/** A gap has the options that are its own, or those of the bank. */
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
  const text = over.text(['prompt'], prompt.text)
  return {
    prompt: {
      text,
      blanks: byGap(
        text,
        laid.map(({ blank }) => blank),
        ({ id }) => id,
      ),
    },
    key: Object.fromEntries(laid.flatMap(({ blank, key }) => (key ? [[blank.id, key]] : []))),
    feedback: Object.assign(
      {},
      ...laid.map(({ feedback }) => feedback),
    ) as BlanksQuestion['solution']['feedback'],
    expected: Object.fromEntries(laid.map(({ blank, expected }) => [blank.id, expected])),
  }
}

function layKey(key: BlankKey | undefined, over: Overlay): BlankKey | undefined {
  if (key?.kind !== 'text') return key
  return { ...key, accept: over.forms(['accept'], key.accept, key) }
}
