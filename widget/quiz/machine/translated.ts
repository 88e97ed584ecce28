// Puts texts that came in the present language in the place of kept ones. `old` is what they
// replace: if that has changed in the meantime, they are discarded.
import type { AttemptAnswer, CheckResult } from '../../../content/wire/index.ts'
import { itemOf } from './selectors.ts'
import type { RichTexts, State } from './state.ts'
import { tagLanguage, withItem, withoutFocus } from './update.ts'

type Change = (state: State) => State

export function translatedVerdict(
  question: string,
  old: CheckResult,
  verdict: CheckResult,
): Change {
  return (state) => {
    const item = itemOf(state, question)
    if (item.verdict !== old) return state
    const tagged = { ...item, verdict: tagLanguage(verdict, state) }
    return withItem(withoutFocus(state), question, tagged)
  }
}

export function translatedHints(question: string, old: RichTexts, hints: RichTexts): Change {
  return (state) => {
    const item = itemOf(state, question)
    if (item.hints !== old) return state
    const tagged = { ...item, hints, hintLang: state.quiz.lang }
    return withItem(withoutFocus(state), question, tagged)
  }
}

/** Whether it is counted stays as it is: this request does not count, and another may have. */
export function translatedResult(old: AttemptAnswer, result: AttemptAnswer): Change {
  return (state) => {
    const { questions, counted } = state.result ?? {}
    if (questions !== old.questions) return state
    const kept = counted === undefined ? result : { ...result, counted }
    return { ...withoutFocus(state), result: tagLanguage(kept, state) }
  }
}
