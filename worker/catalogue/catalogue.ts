// The content, for requests: what lists need of all quizzes and guides is in memory, and one that
// somebody asks for is read from where it is stored, opened, and kept for the next request.
import type { Catalogue } from '../../content/model/catalogue.ts'
import type { Ledger } from '../../content/revisions/ledger.ts'
import type { Document } from '../http/document.ts'
import { jsonDocument, perOrigin } from '../http/document.ts'
import type { CardPaths } from './cards.ts'
import { entryReader } from './entry-reader.ts'
import { type LanguageLinks, languageLinks, linkIn, plainLink } from './links.ts'
import { guideList, quizList } from './lists.ts'
import { type OpenGuide, type OpenQuiz, openGuide } from './opened.ts'
import { storeContent } from './store-content.ts'
import {
  type ContentIndex,
  type Edition,
  editionIn,
  type GuideSummary,
  languagesIn,
  type QuizSummary,
  type ReadEntry,
  type Released,
  type ReleasedEntry,
  type RemovedQuiz,
} from './stored.ts'

/** A quiz in the ledger. The content may no longer have this quiz. */
export interface ReleasedQuiz extends Pick<Released, 'revisions'> {
  readonly id: string
}

/** All content in one language. What has no translation stays in the language of its source. */
export interface OpenCatalogue {
  /** Every language that some guide or quiz exists in. */
  readonly languages: readonly string[]
  /** The same content in a language. `isRequested`: `?lang=` named it, so that links keep it. */
  readonly in: (lang: string, how: { readonly isRequested: boolean }) => OpenCatalogue
  /** What lists need. */
  readonly quizzes: Summaries<QuizSummary>
  readonly guides: Summaries<GuideSummary>
  /** One of these in the language of this catalogue. */
  readonly listed: (summary: GuideSummary) => Listed
  readonly quiz: (id: string) => Promise<OpenQuiz | undefined>
  readonly guide: (id: string) => Promise<OpenGuide | undefined>
  /** A quiz that was ever released, by the number that share codes use. */
  readonly released: (number: number) => Promise<ReleasedQuiz | undefined>
  readonly quizList: (origin: string) => Document
  readonly guideList: (origin: string) => Document
}

export interface Summaries<T extends GuideSummary> {
  readonly all: readonly T[]
  readonly get: (id: string) => T | undefined
}

type LinksOf = (summary: GuideSummary, lang: string) => LanguageLinks

export interface Listed extends Edition, LanguageLinks {}

export function catalogueOf(index: ContentIndex, read: ReadEntry): OpenCatalogue {
  const { languages } = index
  const quizzes = summaries(index.quizzes)
  const guides = summaries(index.guides)
  const byNumber = new Map<number, RemovedQuiz | QuizSummary>(
    [...index.removed, ...index.quizzes].map((quiz) => [quiz.number, quiz]),
  )
  const entries = entryReader(read)
  const editions = new Map<string, OpenCatalogue>()

  function quizIn(summary: QuizSummary, lang: string | undefined, linksOf: LinksOf) {
    const own = editionIn(summary, lang)
    const guide = guides.get(summary.guide ?? '')
    // A quiz that has no translation names the passages of its guide as its author wrote them.
    const isSource = own === summary.editions[0]
    const guideKey = guide && editionIn(guide, isSource ? undefined : own.lang).key
    return entries.quiz(own.key, guideKey, linksOf(summary, own.lang))
  }

  function open(lang: string | undefined, isRequested: boolean): OpenCatalogue {
    const requested = isRequested ? lang : undefined
    const link = requested === undefined ? plainLink : linkIn(requested)
    const linksOf: LinksOf = (summary, own) => languageLinks(own, languagesIn(summary), requested)
    return {
      languages,
      in: (other, how) => edition(other, how.isRequested),
      quizzes,
      guides,
      listed: (summary) => {
        const texts = editionIn(summary, lang)
        return { ...texts, ...linksOf(summary, texts.lang) }
      },
      quiz: async (id) => {
        const summary = quizzes.get(id)
        return summary && quizIn(summary, lang, linksOf)
      },
      guide: async (id) => {
        const summary = guides.get(id)
        if (!summary) return undefined
        const own = editionIn(summary, lang)
        return openGuide(await entries.guide(own.key), lang, linksOf(summary, own.lang))
      },
      released: async (number) => {
        const named = byNumber.get(number)
        if (!named) return undefined
        const { id } = named
        if ('key' in named) {
          const { released }: ReleasedEntry = JSON.parse(await read(named.key))
          return { id, ...released }
        }
        const { rows } = await quizIn(named, undefined, linksOf)
        return { id, revisions: rows }
      },
      quizList: perOrigin((origin) => jsonDocument(quizList(quizzes.all, lang, origin, link))),
      guideList: perOrigin((origin) => jsonDocument(guideList(guides.all, lang, origin, link))),
    }
  }

  /** Made at the first request of each language, and kept. */
  function edition(lang: string, isRequested: boolean): OpenCatalogue {
    const key = `${lang} ${isRequested}`
    const opened = editions.get(key) ?? open(lang, isRequested)
    editions.set(key, opened)
    return opened
  }

  return open(undefined, false)
}

function summaries<T extends GuideSummary>(all: readonly T[]): Summaries<T> {
  const byId = new Map(all.map((one) => [one.id, one]))
  return { all, get: (id) => byId.get(id) }
}

/** A whole catalogue in memory. `cards` are the paths of the images that the build drew. */
export function openCatalogue(
  content: Catalogue,
  ledger: Ledger,
  cards: CardPaths = {},
): OpenCatalogue {
  const { index, entries } = storeContent(content, ledger, cards, (_, name) => name)
  return catalogueOf(index, (key) => entries[key] ?? '')
}
