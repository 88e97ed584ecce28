// The catalogue, opened: everything looked up by id, and what is the same for
// every reader serialised once.
import { currentRevisions, type Ledger, type QuizLedger, type QuizRow } from '../content/ledger.ts'
import type { MatchQuiz } from '../content/outcomes.ts'
import {
  minutes,
  publishGuide,
  publishQuiz,
  questionCount,
  type Revisions,
} from '../content/publish.ts'
import type { Catalogue, CheckQuiz, Guide, Quiz } from '../content/schema.ts'
import type { GuideList, Passage, PublicGuide, PublicQuiz, QuizList } from '../content/wire.ts'
import { type Card, type CardPaths, type CardSubject, cardFor } from './cards.ts'
import { type Document, jsonDocument, perOrigin } from './http/document.ts'

interface Opened<Q extends Quiz> {
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
export type OpenMatch = Opened<MatchQuiz>
export type OpenQuiz = OpenCheck | OpenMatch

/** What the ledger knows of a quiz: also of one that is here no more. */
export interface ReleasedQuiz {
  readonly id: string
  readonly number: number
  readonly revisions: QuizLedger['revisions']
}

export interface OpenGuide {
  readonly guide: Guide
  /** Links to sections are absolute, so it is made for an origin. */
  readonly published: (origin: string) => PublicGuide
  readonly document: (origin: string) => Document
}

export interface Library {
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
  return {
    cardFor: (origin, subject) => cardFor(cards, origin, subject),
    quizzes: new Map(
      catalogue.quizzes.map((quiz) => [
        quiz.id,
        quiz.kind === 'match' ? openQuiz(quiz, ledger) : openQuiz(quiz, ledger),
      ]),
    ),
    released: new Map(
      Object.entries(ledger.quizzes).map(([id, { number, revisions }]) => [
        number,
        { id, number, revisions },
      ]),
    ),
    guides: new Map(catalogue.guides.map((guide) => [guide.id, openGuide(guide, catalogue)])),
    quizList: perOrigin((origin) => jsonDocument(quizList(catalogue, origin))),
    guideList: perOrigin((origin) => jsonDocument(guideList(catalogue, origin))),
  }
}

function openQuiz<Q extends Quiz>(quiz: Q, ledger: Ledger): Opened<Q> {
  const revisions = currentRevisions(ledger, quiz.id)
  const { number = 0, revisions: rows = [] } = ledger.quizzes[quiz.id] ?? {}
  const row = rows.at(-1) ?? { pool: [], digest: '' }
  const asked = publishQuiz(quiz, revisions)
  const list: readonly Q['questions'][number][] = quiz.questions
  const questions = new Map(list.map((question) => [question.id, question]))
  const document = jsonDocument(asked)
  return { kind: quiz.kind, number, quiz, row, revisions, questions, asked, document }
}

function openGuide(guide: Guide, { quizzes }: Catalogue): OpenGuide {
  const published = perOrigin((origin) =>
    publishGuide(guide, (section) => sectionUrl(origin, guide.id, section), quizzes),
  )
  return { guide, published, document: perOrigin((origin) => jsonDocument(published(origin))) }
}

function quizList({ quizzes }: Catalogue, origin: string): QuizList {
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
      url: `${origin}/q/${quiz.id}`,
    })),
  }
}

function guideList({ guides }: Catalogue, origin: string): GuideList {
  return {
    guides: guides.map(({ id, title, description, lang }) => ({
      id,
      title,
      description,
      lang,
      url: `${origin}/g/${id}`,
    })),
  }
}

function sectionUrl(origin: string, guide: string, section: string): string {
  return `${origin}/g/${guide}#${section}`
}

/** Where the guide of a quiz says what a question is about. */
export function passageOf({ quiz }: OpenQuiz, section: string, origin: string): Passage {
  const { guide } = quiz
  return {
    guide: guide.id,
    section,
    title: guide.sections[section]?.title ?? guide.title,
    url: sectionUrl(origin, guide.id, section),
  }
}
