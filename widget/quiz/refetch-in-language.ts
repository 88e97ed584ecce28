// Verdicts, hints and results are kept with the texts in which they came. If the reader comes
// back in another language, they are requested again in that one: a check changes nothing on
// the server, and a repeated attempt counts once. If a request fails, the old text stays.
import type { Api } from '../client/api.ts'
import { isAnswered } from '../progress/saved.ts'
import type { Session } from './after-answer.ts'
import { attemptRequest } from './attempt-request.ts'
import type { State } from './machine/state.ts'
import { translatedHints, translatedResult, translatedVerdict } from './machine/translated.ts'

export async function refetchInLanguage({ state, dispatch }: Session, api: Api): Promise<void> {
  const { quiz, items, result } = state
  const replace = (change: (state: State) => State) => dispatch({ type: 'amended', change })
  /** Without a tag, the text is from a version that had one language only. */
  const isForeign = (lang: string | undefined) => lang !== undefined && lang !== quiz.lang
  const requests = Object.entries(items).flatMap(([question, item]) => {
    const { verdict, response, status, hints, hintLang } = item
    const refetchVerdict = async () => {
      if (!verdict || !isForeign(verdict.lang) || !isAnswered(response)) return
      const answer = await api.check(quiz.id, question, response, status === 'checked')
      if (answer.ok) replace(translatedVerdict(question, verdict, answer.value))
    }
    const refetchHints = async () => {
      if (!hints || !isForeign(hintLang)) return
      const answers = await Promise.all(
        hints.map((_, index) => api.hint(quiz.id, question, index + 1)),
      )
      const translated = answers.flatMap((answer) => (answer.ok ? [answer.value.hint] : []))
      if (translated.length === hints.length) replace(translatedHints(question, hints, translated))
    }
    return [refetchVerdict(), refetchHints()]
  })
  if (result && isForeign(result.lang)) {
    const answer = await api.score(quiz.id, attemptRequest(state))
    if (answer.ok) replace(translatedResult(result, answer.value))
  }
  await Promise.all(requests)
}
