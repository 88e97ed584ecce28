// The sentence that says so, marked where it stands in its passage.
import type { Inline, RichText } from '../../../content/wire/index.ts'
import { html, rich } from '../../ui/html.ts'

/** As it is where the sentence is not in there: it may be of another language by now. */
export function marked(text: RichText, sentence: string | undefined): unknown {
  const runs: readonly Inline[] = typeof text === 'string' ? [{ t: 'text', text }] : text
  const from = sentence
    ? runs
        .map((run) => run.text)
        .join('')
        .indexOf(sentence)
    : -1
  if (!sentence || from < 0) return rich(text)
  const to = from + sentence.length
  let at = 0
  return runs.map((run) => {
    const start = at
    at += run.text.length
    const piece = (begin: number, end: number) => {
      const cut = run.text.slice(Math.max(0, begin - start), Math.max(0, end - start))
      return cut && rich([{ ...run, text: cut }])
    }
    const inside = piece(from, to)
    return html`${piece(start, from)}${inside && html`<mark>${inside}</mark>`}${piece(to, at)}`
  })
}
