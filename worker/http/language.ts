// In which language an address answers: `?lang=`, or else Accept-Language, or else the
// language that its authors wrote it in. The one place that decides it.
import type { MiddlewareHandler } from 'hono'
import type { Library, OpenGuide, OpenQuiz } from '../catalogue/catalogue.ts'
import type { AppContext, AppEnv } from '../env.ts'

/**
 * The library as this request wants to read it. `available` are the languages of what it is
 * about: a header may like one that this very quiz is not in, and another that it is.
 */
export function editionFor(
  c: AppContext,
  library: Library,
  available: readonly string[] = library.languages,
  asked: string | undefined = c.req.query('lang'),
): Library {
  if (asked) {
    const lang = lookUp(asked, library.languages)
    return lang === undefined ? library : library.in(lang, { isAsked: true })
  }
  const lang = preferred(c.req.header('Accept-Language'), available)
  return lang === undefined ? library : library.in(lang, { isAsked: false })
}

/** What `:quiz` of the address names, and all that is in the same language. */
export function quizFor(
  c: AppContext,
  library: Library,
): { open: OpenQuiz; edition: Library } | undefined {
  const id = c.req.param('quiz') ?? ''
  const edition = editionFor(c, library, library.quizzes.get(id)?.languages)
  const open = edition.quizzes.get(id)
  if (!open) return undefined
  noteLanguage(c, [open.quiz.lang])
  return { open, edition }
}

/** The same for `:guide`. */
export function guideFor(
  c: AppContext,
  library: Library,
): { open: OpenGuide; edition: Library } | undefined {
  const id = c.req.param('guide') ?? ''
  const edition = editionFor(c, library, library.guides.get(id)?.languages)
  const open = edition.guides.get(id)
  if (!open) return undefined
  noteLanguage(c, [open.guide.lang])
  return { open, edition }
}

/** A result opens in the language that it was reached in, whoever follows the link. */
export function editionOfResult(
  c: AppContext,
  library: Library,
  { quiz, lang }: { readonly quiz: { readonly id: string }; readonly lang: string | undefined },
): Library {
  const asked = lookUp(c.req.query('lang') ?? '', library.languages)
  if (asked !== undefined) return library.in(asked, { isAsked: true })
  const reached = lookUp(lang ?? '', library.languages)
  const isSource = reached === library.quizzes.get(quiz.id)?.quiz.lang
  // Its reader's header may say another language, so that links have to hold on to this one.
  return reached === undefined || isSource ? library : library.in(reached, { isAsked: true })
}

/** For the headers of the answer: what it is in, and whether another request gets another. */
export function noteLanguage(
  c: AppContext,
  languages: readonly string[],
  isNegotiated = !c.req.query('lang'),
): void {
  c.set('spoken', { languages: [...new Set(languages)], isNegotiated })
}

/** Content-Language (RFC 9110, 8.5), and Vary where Accept-Language decided. */
export const languageHeaders: MiddlewareHandler<AppEnv> = async function sayLanguage(c, next) {
  await next()
  const spoken = c.get('spoken')
  // Failures are in English, whatever was asked for.
  if (!spoken || c.res.status >= 400) return
  c.res.headers.set('Content-Language', spoken.languages.join(', '))
  if (spoken.isNegotiated) c.res.headers.append('Vary', 'Accept-Language')
}

/** The lookup of RFC 4647 (3.4): "es-MX" finds "es", by dropping subtags from its end. */
export function lookUp(tag: string, available: readonly string[]): string | undefined {
  const subtags = tag.trim().toLowerCase().split('-')
  for (; subtags.length > 0; subtags.pop()) {
    const range = subtags.join('-')
    const found = available.find((lang) => lang.toLowerCase() === range)
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * The available language that a header likes best (RFC 9110, 12.5.4). `*` is no wish: the
 * language of the source is as good as any. Parts that cannot be read are left out.
 */
export function preferred(
  header: string | undefined,
  available: readonly string[],
): string | undefined {
  const wishes = (header ?? '').split(',').flatMap((part) => {
    const [, tag, quality = '1'] = WISH.exec(part) ?? []
    return tag === undefined ? [] : [{ tag, quality: Number(quality) }]
  })
  // Sorting is stable: of two that are liked alike, the first comes first.
  for (const { tag, quality } of wishes.toSorted((a, b) => b.quality - a.quality)) {
    if (quality === 0) return undefined
    if (tag === '*') return undefined
    const found = lookUp(tag, available)
    if (found !== undefined) return found
  }
  return undefined
}

const WISH =
  /^\s*(\*|[a-z]{1,8}(?:-[a-z0-9]{1,8})*)\s*(?:;\s*q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?$/i
