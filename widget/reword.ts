// Verdicts and results are kept with the words that they came in. On a visit in another
// language they are asked for again, in that one: checks are pure, and a repeated attempt
// counts once. Hints stay as they were read.
import type { AttemptAnswer, CheckResult } from '../content/wire.ts'
import type { Answer } from './api.ts'
import type { Controller } from './controller.ts'
import { type Item, isAnswer, type State } from './machine.ts'

/** Notes what its words are in. */
export function worded<T extends object>(value: T, lang: string): T {
  return { ...value, lang }
}

/** What was noted, and is another. Nothing noted: from before there were others. */
function isForeign(value: object | undefined, { quiz }: State): boolean {
  const lang: unknown = value && Reflect.get(value, 'lang')
  return lang !== undefined && lang !== quiz.lang
}

interface Calls {
  check(question: string, item: Item): Promise<Answer<CheckResult>>
  score(): Promise<Answer<AttemptAnswer>>
}

/** What does not come leaves the old words. What changed meanwhile is left alone. */
export async function reword(
  controller: Controller,
  calls: Calls,
  redraw: () => void,
): Promise<void> {
  const before = controller.state
  const { lang } = before.quiz
  const verdicts = Object.entries(before.items).map(async ([id, item]) => {
    if (!isForeign(item.verdict, before) || !isAnswer(item.response)) return
    const answer = await calls.check(id, item)
    const { state } = controller
    if (!answer.ok || state.items[id] !== item) return
    const verdict = worded(answer.value, lang)
    controller.state = { ...state, items: { ...state.items, [id]: { ...item, verdict } } }
    redraw()
  })
  const result = async () => {
    if (!isForeign(before.result, before)) return
    const answer = await calls.score()
    const { state } = controller
    if (!answer.ok || state.result !== before.result) return
    controller.state = { ...state, result: worded(answer.value, lang) }
    redraw()
  }
  await Promise.all([...verdicts, result()])
}
