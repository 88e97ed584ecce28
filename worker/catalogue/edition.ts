// The content in the language of a request: `?lang=`, or else Accept-Language, or else the
// language of the source. This is the one place that decides it.
import type { AppContext } from '../env.ts'
import { lookUp, noteLanguage, preferred } from '../http/language.ts'
import { PAGE_LANGUAGES } from '../strings/strings-for.ts'
import type { OpenCatalogue } from './catalogue.ts'
import { type LanguageLinks, linkIn, plainLink } from './links.ts'
import type { OpenGuide, OpenQuiz } from './opened.ts'
import { type GuideSummary, languagesIn } from './stored.ts'

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

/** The same for one quiz or guide. */
export function editionOfOne(
  c: AppContext,
  summary: GuideSummary | undefined,
  requested?: string,
): OpenCatalogue {
  return editionFor(c, summary && languagesIn(summary), requested)
}

/** A quiz or guide, and the catalogue in the same language. */
interface Found<T> {
  readonly open: T
  readonly edition: OpenCatalogue
}

/** The quiz that `:quiz` in the path names. */
export async function quizFor(c: AppContext): Promise<Found<OpenQuiz> | undefined> {
  const id = c.req.param('quiz') ?? ''
  const edition = editionOfOne(c, c.get('catalogue').quizzes.get(id))
  return found(c, edition, await edition.quiz(id))
}

/** The guide that `:guide` in the path names. */
export async function guideFor(c: AppContext): Promise<Found<OpenGuide> | undefined> {
  const id = c.req.param('guide') ?? ''
  const edition = editionOfOne(c, c.get('catalogue').guides.get(id))
  return found(c, edition, await edition.guide(id))
}

function found<T extends LanguageLinks>(
  c: AppContext,
  edition: OpenCatalogue,
  open: T | undefined,
): Found<T> | undefined {
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
  const isSource = reached === catalogue.quizzes.get(quiz.id)?.editions[0].lang
  // Links must name this language, because the reader's Accept-Language may prefer another.
  return reached === undefined || isSource
    ? catalogue
    : catalogue.in(reached, { isRequested: true })
}
