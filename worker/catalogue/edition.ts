// The content in the language of a request: `?lang=`, or else Accept-Language, or else the
// language of the source. This is the one place that decides it.
import type { AppContext } from '../env.ts'
import { lookUp, noteLanguage, preferred } from '../http/language.ts'
import type { OpenCatalogue, OpenGuide, OpenQuiz } from './catalogue.ts'

/**
 * The catalogue in the language of this request. `available` are the languages of the quiz or
 * guide in question: a header may prefer a language that it does not have over one that it has.
 */
export function editionFor(
  c: AppContext,
  catalogue: OpenCatalogue,
  available: readonly string[] = catalogue.languages,
  requested: string | undefined = c.req.query('lang'),
): OpenCatalogue {
  if (requested) {
    const lang = lookUp(requested, catalogue.languages)
    return lang === undefined ? catalogue : catalogue.in(lang, { isRequested: true })
  }
  const lang = preferred(c.req.header('Accept-Language'), available)
  return lang === undefined ? catalogue : catalogue.in(lang, { isRequested: false })
}

/** The quiz that `:quiz` in the path names, and the catalogue in the same language. */
export function quizFor(
  c: AppContext,
  catalogue: OpenCatalogue,
): { open: OpenQuiz; edition: OpenCatalogue } | undefined {
  const id = c.req.param('quiz') ?? ''
  const edition = editionFor(c, catalogue, catalogue.quizzes.get(id)?.languages)
  const open = edition.quizzes.get(id)
  if (!open) return undefined
  noteLanguage(c, [open.quiz.lang])
  return { open, edition }
}

/** The same for `:guide`. */
export function guideFor(
  c: AppContext,
  catalogue: OpenCatalogue,
): { open: OpenGuide; edition: OpenCatalogue } | undefined {
  const id = c.req.param('guide') ?? ''
  const edition = editionFor(c, catalogue, catalogue.guides.get(id)?.languages)
  const open = edition.guides.get(id)
  if (!open) return undefined
  noteLanguage(c, [open.guide.lang])
  return { open, edition }
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
