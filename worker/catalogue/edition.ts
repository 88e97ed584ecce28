// The content in the language of a request: `?lang=`, or else Accept-Language, or else the
// language of the source. This is the one place that decides it.
import type { AppContext } from '../env.ts'
import { lookUp, noteLanguage, preferred } from '../http/language.ts'
import { PAGE_LANGUAGES } from '../strings/strings-for.ts'
import type { OpenCatalogue, OpenGuide, OpenQuiz } from './catalogue.ts'
import { type LanguageLinks, linkIn, plainLink } from './links.ts'

/**
 * The catalogue in the language of this request. `available` are the languages of the quiz or
 * guide in question: a header may prefer a language that it does not have over one that it has.
 */
export function editionFor(
  c: AppContext,
  available?: readonly string[],
  requested: string | undefined = c.req.query('lang'),
): OpenCatalogue {
  const catalogue = c.get('catalogue')
  if (requested) {
    const lang = lookUp(requested, catalogue.languages)
    return lang === undefined ? catalogue : catalogue.in(lang, { isRequested: true })
  }
  const lang = preferred(c.req.header('Accept-Language'), available ?? catalogue.languages)
  return lang === undefined ? catalogue : catalogue.in(lang, { isRequested: false })
}

/** A quiz or guide, and the catalogue in the same language. */
interface Found<T> {
  readonly open: T
  readonly edition: OpenCatalogue
}

/** The quiz that `:quiz` in the path names. */
export function quizFor(c: AppContext): Found<OpenQuiz> | undefined {
  return findIn(c, ({ quizzes }) => quizzes, c.req.param('quiz'))
}

/** The guide that `:guide` in the path names. */
export function guideFor(c: AppContext): Found<OpenGuide> | undefined {
  return findIn(c, ({ guides }) => guides, c.req.param('guide'))
}

function findIn<T extends LanguageLinks>(
  c: AppContext,
  listOf: (catalogue: OpenCatalogue) => ReadonlyMap<string, T>,
  id = '',
): Found<T> | undefined {
  const edition = editionFor(c, listOf(c.get('catalogue')).get(id)?.languages)
  const open = listOf(edition).get(id)
  if (!open) return undefined
  noteLanguage(c, [open.lang])
  return { open: keepingInterface(c, open), edition }
}

/** `?lang=` may name a language of the interface that the content does not have: links keep it. */
export function keepingInterface<T extends LanguageLinks>(c: AppContext, open: T): T {
  const lang = lookUp(c.req.query('lang') ?? '', PAGE_LANGUAGES)
  return lang === undefined || open.link !== plainLink ? open : { ...open, link: linkIn(lang) }
}

/**
 * The catalogue for a shared result: `?lang=`, or else the language in which the result was
 * reached. Accept-Language has no effect here.
 */
export function editionOfResult(
  catalogue: OpenCatalogue,
  { quiz, lang }: { readonly quiz: { readonly id: string }; readonly lang: string | undefined },
  requested: string | undefined,
): OpenCatalogue {
  const named = lookUp(requested ?? '', catalogue.languages)
  if (named !== undefined) return catalogue.in(named, { isRequested: true })
  const reached = lookUp(lang ?? '', catalogue.languages)
  const isSource = reached === catalogue.quizzes.get(quiz.id)?.quiz.lang
  // Links must name this language, because the reader's Accept-Language may prefer another.
  return reached === undefined || isSource
    ? catalogue
    : catalogue.in(reached, { isRequested: true })
}
