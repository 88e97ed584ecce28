// A page speaks the language of its reader, and what authors wrote on it has a language of its own.
// Each of both is marked with `lang` and `dir` where the text around it is in the other, so that
// screen readers pronounce it right, and a full stop stands at its end in either direction.
import { type Child, createContext, useContext } from 'hono/jsx'
import { directionOf } from '../../../content/common/direction.ts'

interface PageLanguage {
  readonly page: string
  readonly content: string
  /** The one that an element gets from those around it. */
  readonly inherited: string
}

const Context = createContext<PageLanguage>({ page: 'en', content: 'en', inherited: 'en' })

interface PageLanguageProps {
  readonly page: string
  readonly content: string
  readonly children?: Child
}

/** For the element that has `page` as its language: the root of a page. */
export function PageLanguage({ page, content, children }: PageLanguageProps) {
  return <Context.Provider value={{ page, content, inherited: page }}>{children}</Context.Provider>
}

/** The attributes of an element in `lang`; empty inside an element in the same language. */
export function languageAttributes(lang: string, inherited: string) {
  return lang === inherited ? {} : { lang, dir: directionOf(lang) }
}

/** The same for an element that must not have another one inside, such as an `option`. */
export function useAuthoredLanguage() {
  const { content, inherited } = useContext(Context)
  return languageAttributes(content, inherited)
}

interface TextProps {
  /** Around block elements. Their boxes stay where they would be without it. */
  readonly isBlock?: boolean
  readonly children?: Child
}

/** Text that authors wrote. One around all parts of a sentence: each is isolated from the others. */
export function Authored(props: TextProps) {
  return <InLanguage {...props} of="content" />
}

/** Text of the interface, where it stands inside authored text. */
export function Interface(props: TextProps) {
  return <InLanguage {...props} of="page" />
}

function InLanguage({ isBlock = false, of, children }: TextProps & { of: 'page' | 'content' }) {
  const languages = useContext(Context)
  const lang = languages[of]
  if (lang === languages.inherited) return <>{children}</>
  const attributes = languageAttributes(lang, languages.inherited)
  return (
    <Context.Provider value={{ ...languages, inherited: lang }}>
      {isBlock ? (
        <div class="in-language" {...attributes}>
          {children}
        </div>
      ) : (
        <span {...attributes}>{children}</span>
      )}
    </Context.Provider>
  )
}
