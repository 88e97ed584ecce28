// What authors wrote, beside words of ours in another language: it says which it is in, so
// that a screen reader speaks it right, and runs the way it is read.
import type { RichText } from '../../content/wire/index.ts'
import type { View } from '../quiz/views/view-props.ts'
import { directionOf } from '../strings/interface-language.ts'
import { html, rich } from './html.ts'

type Tongues = Pick<View, 'lang' | 'contentLang'>

export function authored(tongues: Tongues, text: RichText): unknown {
  return inTongue(tongues, rich(text))
}

/** The same for what is made of several texts, which one line is to hold in order. */
export function inTongue({ lang, contentLang }: Tongues, content: unknown): unknown {
  return lang === contentLang
    ? content
    : html`<span lang=${contentLang} dir=${directionOf(contentLang)}>${content}</span>`
}
