// Sets `lang` and `dir` on authored text, because it may differ from the interface language.
import { directionOf } from '../../content/common/direction.ts'
import type { RichText } from '../../content/wire/index.ts'
import { html, rich } from './html.ts'

interface Languages {
  readonly lang: string
  readonly contentLang: string
}

export function authored(languages: Languages, text: RichText): unknown {
  return inContentLanguage(languages, rich(text))
}

/** The same for a line that is made of several texts. */
export function inContentLanguage({ lang, contentLang }: Languages, content: unknown): unknown {
  return lang === contentLang
    ? content
    : html`<span lang=${contentLang} dir=${directionOf(contentLang)}>${content}</span>`
}
