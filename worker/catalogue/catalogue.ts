// The content, opened for reading: quizzes and guides by id, in each language, and the JSON
// that is the same for every reader, serialised once.

import type { Catalogue } from '../../content/model/catalogue.ts'
import type { Guide } from '../../content/model/guide.ts'
import type { OutcomeQuiz } from '../../content/model/outcome-quiz.ts'
import type { CheckQuiz, Quiz } from '../../content/model/quiz.ts'
import { publishGuide } from '../../content/publish/guide.ts'
import { publishQuiz, withStatistics } from '../../content/publish/quiz.ts'
import {
  currentRevisions,
  type Ledger,
  type QuizLedger,
  type QuizRow,
  type Revisions,
} from '../../content/revisions/ledger.ts'
import { inLanguage, languagesOf, languagesOfOne } from '../../content/translate/editions.ts'
import type { Passage, PublicGuide, PublicQuiz } from '../../content/wire/index.ts'
import { type Document, jsonDocument, perOrigin } from '../http/document.ts'
import { type Card, type CardPaths, type CardSubject, cardFor } from './cards.ts'
import { type LanguageLinks, languageLinks, linkIn, plainLink } from './links.ts'
import { guideList, quizList, sectionUrl } from './lists.ts'

interface Opened<Q extends Quiz> extends LanguageLinks {
  readonly kind: Q['kind']
  /** The number of the quiz in the ledger. */
  readonly number: number
  readonly quiz: Q
  /** The ledger row of the current revision. */
  readonly row: QuizRow
  readonly revisions: Revisions
  readonly questions: ReadonlyMap<string, Q['questions'][number]>
  /** With the whole pool. */
  readonly publicQuiz: PublicQuiz
  /**
   * The JSON of the quiz, by whether answers are counted. Undefined for a quiz that draws: its pool is
   * never sent whole.
   */
  readonly document: ((isCounted: boolean) => Document) | undefined
}
export type OpenCheck = Opened<CheckQuiz>
export type OpenOutcomeQuiz = Opened<OutcomeQuiz>
export type OpenQuiz = OpenCheck | OpenOutcomeQuiz

/** A quiz in the ledger. The content may no longer have this quiz. */
export interface ReleasedQuiz extends QuizLedger {
  readonly id: string
}

export interface OpenGuide extends LanguageLinks {
  readonly guide: Guide
  /** Links to sections are absolute, so each origin has its own. */
  readonly published: (origin: string) => PublicGuide
  readonly document: (origin: string) => Document
}

/** All content in one language. What has no translation stays in the language of its source. */
export interface OpenCatalogue {
  /** Every language that some guide or quiz exists in. */
  readonly languages: readonly string[]
  /** The same content in a language. `isRequested`: `?lang=` named it, so that links keep it. */
  readonly in: (lang: string, how: { readonly isRequested: boolean }) => OpenCatalogue
  readonly quizzes: ReadonlyMap<string, OpenQuiz>
  /** Every quiz that was ever released, by the number that share codes use. */
  readonly released: ReadonlyMap<number, ReleasedQuiz>
  readonly guides: ReadonlyMap<string, OpenGuide>
  readonly quizList: (origin: string) => Document
  readonly guideList: (origin: string) => Document
  /** The preview image for a link to a quiz, a guide or a result. */
  readonly cardFor: (origin: string, subject: CardSubject) => Card | undefined
}

/** `cards` are the paths of the images that the build drew. */
export function openCatalogue(
  content: Catalogue,
  ledger: Ledger,
  cards: CardPaths = {},
): OpenCatalogue {
  const languages = languagesOf(content)
  const released = releasedQuizzes(ledger)
  const editions = new Map<string, OpenCatalogue>()

  function open(lang: string | undefined, isRequested: boolean): OpenCatalogue {
    const { guides, quizzes } = lang === undefined ? content : inLanguage(content, lang)
    const requested = isRequested ? lang : undefined
    const link = requested === undefined ? plainLink : linkIn(requested)
    const linksOf = (own: Guide | Quiz, source: Guide | Quiz = own) =>
      languageLinks(own.lang, languagesOfOne(content, source), requested)
    return {
      languages,
      in: (other, how) => edition(other, how.isRequested),
      cardFor: (origin, subject) => cardFor(cards, origin, subject),
      released,
      quizzes: new Map(
        quizzes.map((quiz, index) => [
          quiz.id,
          openQuiz(quiz, ledger, linksOf(quiz, content.quizzes[index])),
        ]),
      ),
      guides: new Map(
        guides.map((guide, index) => [
          guide.id,
          openGuide(guide, quizzes, linksOf(guide, content.guides[index])),
        ]),
      ),
      quizList: perOrigin((origin) => jsonDocument(quizList(quizzes, origin, link))),
      guideList: perOrigin((origin) => jsonDocument(guideList(guides, origin, link))),
    }
  }

  /** Opens each language at its first request and keeps it. */
  function edition(lang: string, isRequested: boolean): OpenCatalogue {
    const key = `${lang} ${isRequested}`
    const opened = editions.get(key) ?? open(lang, isRequested)
    editions.set(key, opened)
    return opened
  }

  return open(undefined, false)
}

function releasedQuizzes({ quizzes }: Ledger): ReadonlyMap<number, ReleasedQuiz> {
  return new Map(Object.entries(quizzes).map(([id, quiz]) => [quiz.number, { id, ...quiz }]))
}

function openQuiz(quiz: Quiz, ledger: Ledger, links: LanguageLinks): OpenQuiz {
  // The two branches are equal. They let the compiler see that kind and quiz belong together.
  return quiz.kind === 'outcome' ? openOne(quiz, ledger, links) : openOne(quiz, ledger, links)
}

function openOne<Q extends Quiz>(quiz: Q, ledger: Ledger, links: LanguageLinks): Opened<Q> {
  const revisions = currentRevisions(ledger, quiz.id)
  const { number = 0, revisions: rows = [] } = ledger.quizzes[quiz.id] ?? {}
  const row = rows.at(-1) ?? { pool: [], digest: '' }
  const publicQuiz = publishQuiz(quiz, revisions)
  const list: readonly Q['questions'][number][] = quiz.questions
  const questions = new Map(list.map((question) => [question.id, question]))
  const document = quiz.draw === undefined ? byCounting(publicQuiz) : undefined
  return {
    kind: quiz.kind,
    number,
    quiz,
    row,
    revisions,
    questions,
    publicQuiz,
    document,
    ...links,
  }
}

/** Serialised at the first request, since one of the two is not asked for. */
function byCounting(quiz: PublicQuiz): (isCounted: boolean) => Document {
  const made = new Map<boolean, Document>()
  return (isCounted) => {
    const document = made.get(isCounted) ?? jsonDocument(withStatistics(quiz, isCounted))
    made.set(isCounted, document)
    return document
  }
}

function openGuide(guide: Guide, quizzes: readonly Quiz[], links: LanguageLinks): OpenGuide {
  const published = perOrigin((origin) =>
    publishGuide(guide, (section) => links.link(sectionUrl(origin, guide.id, section)), quizzes),
  )
  const document = perOrigin((origin) => jsonDocument(published(origin)))
  return { guide, published, document, ...links }
}

/** The passage of the guide that a question is about. Undefined if it names none. */
export function passageOf(
  { quiz, link }: OpenQuiz,
  section: string | undefined,
  origin: string,
): Passage | undefined {
  const { guide } = quiz
  if (!guide || section === undefined) return undefined
  return {
    guide: guide.id,
    section,
    title: guide.sections[section]?.title ?? guide.title,
    url: link(sectionUrl(origin, guide.id, section)),
  }
}
