// Splits authored text around one sentence, so that a page or the widget can highlight it.
import type { Inline, RichText } from '../wire/index.ts'
import { plainText } from './plain-text.ts'

interface MarkedRun {
  readonly run: Inline
  /** Whether this run is part of the sentence. */
  readonly isMarked: boolean
}

/**
 * The runs of the text, cut where the sentence begins and ends. A text that does not contain
 * the sentence, for instance because it is in another language, comes back unmarked.
 */
export function markSentence(text: RichText, sentence: string | undefined): MarkedRun[] {
  const runs: readonly Inline[] = typeof text === 'string' ? [{ t: 'text', text }] : text
  const from = sentence ? plainText(text).indexOf(sentence) : -1
  if (!sentence || from < 0) return runs.map((run) => ({ run, isMarked: false }))
  const to = from + sentence.length
  let start = 0
  return runs.flatMap((run) => {
    const cut = (begin: number, end: number, isMarked: boolean): MarkedRun[] => {
      const piece = run.text.slice(Math.max(0, begin - start), Math.max(0, end - start))
      return piece === '' ? [] : [{ run: { ...run, text: piece }, isMarked }]
    }
    const end = start + run.text.length
    const pieces = [...cut(start, from, false), ...cut(from, to, true), ...cut(to, end, false)]
    start = end
    return pieces
  })
}
