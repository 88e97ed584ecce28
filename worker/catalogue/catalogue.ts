// The catalogue, opened: everything looked up by id, and what is the same for
// every reader serialised once.

import type { Catalogue } from '../../content/model/catalogue.ts'
import type { Guide } from '../../content/model/guide.ts'
import type { OutcomeQuiz } from '../../content/model/outcome-quiz.ts'
import type { CheckQuiz, Quiz } from '../../content/model/quiz.ts'
import { publishGuide } from '../../content/publish/guide.ts'
import { minutes, publishQuiz, questionCount } from '../../content/publish/quiz.ts'
import type { Revisions } from '../../content/revisions/ledger.ts'
import {
  currentRevisions,
  type Ledger,
  type QuizLedger,
  type QuizRow,
} from '../../content/revisions/ledger.ts'
import { inLanguage, languagesOf, languagesOfOne } from '../../content/translate/editions.ts'
import type {
  GuideList,
  Passage,
  PublicGuide,
  PublicQuiz,
  QuizList,
} from '../../content/wire/index.ts'
import { type Document, jsonDocument, perOrigin } from '../http/document.ts'
import { type Card, type CardPaths, type CardSubject, cardFor } from './cards.ts'
import { type Link, linkIn, plainLink } from './links.ts'

interface Spoken {
  /** All that it can be had in, the one that it was written in first. */
  readonly languages: readonly string[]
  /** Keeps addresses in the language that a reader asked for. */
  readonly link: Link
  /** For elements on our pages: absent where they would come to it by themselves. */
  readonly elementLang: string | undefined
}

interface Opened<Q extends Quiz> extends Spoken {
  readonly kind: Q['kind']
  /** In the ledger. */
  readonly number: number
  readonly quiz: Q
  /** Of its current revision, in the ledger. */
  readonly row: QuizRow
  readonly revisions: Revisions
  readonly questions: ReadonlyMap<string, Q['questions'][number]>
  readonly asked: PublicQuiz
  readonly document: Document
}
export type OpenCheck = Opened<CheckQuiz>
export type OpenOutcomeQuiz = Opened<OutcomeQuiz>
export type OpenQuiz = OpenCheck | OpenOutcomeQuiz

/** What the ledger knows of a quiz: also of one that is here no more. */
export interface ReleasedQuiz {
  readonly id: string
  readonly number: number
  readonly revisions: QuizLedger['revisions']
}

export interface OpenGuide extends Spoken {
  readonly guide: Guide
  /** Links to sections are absolute, so it is made for an origin. */
  readonly published: (origin: string) => PublicGuide
  readonly document: (origin: string) => Document
}

export interface Library {
  /** Every language that something here is in. */
  readonly languages: readonly string[]
  /**
   * The same library in one of them: what is not translated stays as it was written. Where
   * a reader asked for it by name, addresses go on in it.
   */
  readonly in: (lang: string, how: { readonly isAsked: boolean }) => Library
  readonly quizzes: ReadonlyMap<string, OpenQuiz>
  /** Every quiz that was ever released, by the number that share codes name it by. */
  readonly released: ReadonlyMap<number, ReleasedQuiz>
  readonly guides: ReadonlyMap<string, OpenGuide>
  readonly quizList: (origin: string) => Document
  readonly guideList: (origin: string) => Document
  /** The picture for links to a quiz, a guide or a score. */
  readonly cardFor: (origin: string, subject: CardSubject) => Card | undefined
}

/** `cards` are the paths of the pictures that the build drew. */
export function openLibrary(catalogue: Catalogue, ledger: Ledger, cards: CardPaths = {}): Library {
  const languages = languagesOf(catalogue)
  const released = new Map(
    Object.entries(ledger.quizzes).map(([id, { number, revisions }]) => [
      number,
      { id, number, revisions },
    ]),
  )
  const editions = new Map<string, Library>()
  const edition = (lang: string | undefined, isAsked: boolean): Library => {
    const { guides, quizzes } = lang === undefined ? catalogue : inLanguage(catalogue, lang)
    const link = lang !== undefined && isAsked ? linkIn(lang) : plainLink
    const spoken = (own: Guide | Quiz, source: Guide | Quiz | undefined): Spoken => ({
      languages: source ? languagesOfOne(catalogue, source) : [own.lang],
      link,
      elementLang: isAsked || own.lang !== source?.lang ? own.lang : undefined,
    })
    return {
      languages,
      in: (other, how) => kept(other, how.isAsked),
      cardFor: (origin, subject) => cardFor(cards, origin, subject),
      released,
      quizzes: new Map(
        quizzes.map((quiz, index) => [
          quiz.id,
          openIn(spoken(quiz, catalogue.quizzes[index]), quiz, ledger),
        ]),
      ),
      guides: new Map(
        guides.map((guide, index) => [
          guide.id,
          { ...openGuide(guide, quizzes, link), ...spoken(guide, catalogue.guides[index]) },
        ]),
      ),
      quizList: perOrigin((origin) => jsonDocument(quizList(quizzes, origin, link))),
      guideList: perOrigin((origin) => jsonDocument(guideList(guides, origin, link))),
    }
  }
  /** Each is made once, when somebody first asks for it. */
  const kept = (lang: string, isAsked: boolean): Library => {
    const key = `${lang} ${isAsked}`
    const known = editions.get(key) ?? edition(lang, isAsked)
    editions.set(key, known)
    return known
  }
  return edition(undefined, false)
}

function openIn(spoken: Spoken, quiz: Quiz, ledger: Ledger): OpenQuiz {
  return quiz.kind === 'outcome'
    ? { ...openQuiz(quiz, ledger), ...spoken }
    : { ...openQuiz(quiz, ledger), ...spoken }
}

function openQuiz<Q extends Quiz>(quiz: Q, ledger: Ledger): Omit<Opened<Q>, keyof Spoken> {
  const revisions = currentRevisions(ledger, quiz.id)
  const { number = 0, revisions: rows = [] } = ledger.quizzes[quiz.id] ?? {}
  const row = rows.at(-1) ?? { pool: [], digest: '' }
  const asked = publishQuiz(quiz, revisions)
  const list: readonly Q['questions'][number][] = quiz.questions
  const questions = new Map(list.map((question) => [question.id, question]))
  const document = jsonDocument(asked)
  return { kind: quiz.kind, number, quiz, row, revisions, questions, asked, document }
}

function openGuide(
  guide: Guide,
  quizzes: readonly Quiz[],
  link: Link,
): Omit<OpenGuide, keyof Spoken> {
  const published = perOrigin((origin) =>
    publishGuide(guide, (section) => link(sectionUrl(origin, guide.id, section)), quizzes),
  )
  return { guide, published, document: perOrigin((origin) => jsonDocument(published(origin))) }
}

function quizList(quizzes: Catalogue['quizzes'], origin: string, link: Link): QuizList {
  return {
    quizzes: quizzes.map((quiz) => ({
      id: quiz.id,
      title: quiz.title,
      description: quiz.description,
      lang: quiz.lang,
      kind: quiz.kind,
      questionCount: questionCount(quiz),
      minutes: minutes(quiz),
      guide: quiz.guide.id,
      url: link(`${origin}/q/${quiz.id}`),
    })),
  }
}

function guideList(guides: Catalogue['guides'], origin: string, link: Link): GuideList {
  return {
    guides: guides.map(({ id, title, description, lang }) => ({
      id,
      title,
      description,
      lang,
      url: link(`${origin}/g/${id}`),
    })),
  }
}

function sectionUrl(origin: string, guide: string, section: string): string {
  return `${origin}/g/${guide}#${section}`
}

/** Where the guide of a quiz says what a question is about. */
export function passageOf({ quiz, link }: OpenQuiz, section: string, origin: string): Passage {
  const { guide } = quiz
  return {
    guide: guide.id,
    section,
    title: guide.sections[section]?.title ?? guide.title,
    url: link(sectionUrl(origin, guide.id, section)),
  }
}
