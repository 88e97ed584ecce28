// Verdicts and results are kept with the words that they came in. On a visit in another
// language they are asked for again, in that one: checks are pure, and a repeated attempt
// counts once. So are the hints that were asked for.
import type { AttemptAnswer, CheckResult, HintResult } from '../../content/wire/index.ts'
import type { Answer } from '../client/api.ts'
import { type Item, isAnswer, itemOf, type State, withItem } from './machine/transition.ts'
import type { Controller } from './session.ts'

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
  hint(question: string, number: number): Promise<Answer<HintResult>>
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
    const now = itemOf(state, id)
    if (!answer.ok || now.verdict !== item.verdict) return
    const verdict = worded(answer.value, lang)
    controller.state = withItem(state, id, { ...now, verdict })
    redraw()
  })
  const hints = Object.entries(before.items).map(async ([id, { hints = [], hintLang }]) => {
    if (hintLang === undefined || hintLang === lang) return
    const answers = await Promise.all(hints.map((_, index) => calls.hint(id, index + 1)))
    const { state } = controller
    const item = itemOf(state, id)
    const inLang = answers.flatMap((answer) => (answer.ok ? [answer.value.hint] : []))
    // Where one is missing, or another came meanwhile, they stay as they were read.
    if (item.hints !== hints || inLang.length < hints.length) return
    controller.state = withItem(state, id, { ...item, hints: inLang, hintLang: lang })
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
  await Promise.all([...verdicts, ...hints, result()])
}
