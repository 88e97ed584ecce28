// A quiz and a guide, opened for reading in one language: what is found in them by id, and the JSON
// that is the same for every reader, serialised once.
import type { Guide } from '../../content/model/guide.ts'
import type { OutcomeQuiz } from '../../content/model/outcome-quiz.ts'
import type { CheckQuiz, Quiz } from '../../content/model/quiz.ts'
import { publishGuide } from '../../content/publish/guide.ts'
import { publishQuiz, withStatistics } from '../../content/publish/quiz.ts'
import { lastRevision, type ReleasedRow, type Revisions } from '../../content/revisions/ledger.ts'
import type { Passage, PublicGuide, PublicQuiz } from '../../content/wire/index.ts'
import { type Document, jsonDocument } from '../http/document.ts'
import type { CardPaths } from './cards.ts'
import type { LanguageLinks } from './links.ts'
import { sectionUrl } from './lists.ts'
import type { GuideEntry, Released } from './stored.ts'

interface Opened<Q extends Quiz> extends LanguageLinks {
  readonly kind: Q['kind']
  /** The number of the quiz in the ledger. */
  readonly number: number
  readonly quiz: Q
  /** The ledger rows of all its revisions, and that of the current one. */
  readonly rows: readonly ReleasedRow[]
  readonly row: ReleasedRow
  readonly revisions: Revisions
  readonly questions: ReadonlyMap<string, Q['questions'][number]>
  /** With the whole pool. */
  readonly publicQuiz: PublicQuiz
  /**
   * The JSON of the quiz, by whether answers are counted. Undefined for a quiz that draws: its pool is
   * never sent whole.
   */
  readonly document: ((isCounted: boolean) => Document) | undefined
  readonly cards: CardPaths
}
export type OpenCheck = Opened<CheckQuiz>
export type OpenOutcomeQuiz = Opened<OutcomeQuiz>
export type OpenQuiz = OpenCheck | OpenOutcomeQuiz

export interface OpenGuide extends LanguageLinks {
  readonly guide: Guide
  /** Links to sections are absolute, so each origin has its own. */
  readonly published: (origin: string) => PublicGuide
  /** Ids of the quizzes about this guide. */
  readonly quizzes: readonly string[]
  readonly cards: CardPaths
}

interface QuizParts {
  readonly released: Released
  readonly cards?: CardPaths
  readonly links: LanguageLinks
}

export function openQuiz(quiz: Quiz, parts: QuizParts): OpenQuiz {
  // The two branches are equal. They let the compiler see that kind and quiz belong together.
  return quiz.kind === 'outcome' ? openOne(quiz, parts) : openOne(quiz, parts)
}

function openOne<Q extends Quiz>(quiz: Q, { released, cards = {}, links }: QuizParts): Opened<Q> {
  const { number, revisions: rows } = released
  const revisions = lastRevision(rows, quiz.id)
  const row = rows.at(-1) ?? { pool: [] }
  const publicQuiz = publishQuiz(quiz, revisions)
  const list: readonly Q['questions'][number][] = quiz.questions
  const questions = new Map(list.map((question) => [question.id, question]))
  const document = quiz.draw === undefined ? byCounting(publicQuiz) : undefined
  return {
    kind: quiz.kind,
    number,
    quiz,
    rows,
    row,
    revisions,
    questions,
    publicQuiz,
    document,
    cards,
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

/** `lang` is the language of the edition, which may not be that of the guide. */
export function openGuide(
  { guide, checks, quizzes, cards }: GuideEntry,
  lang: string | undefined,
  links: LanguageLinks,
): OpenGuide {
  const asked = checks[lang ?? 'own'] ?? checks.own
  const published = (origin: string) =>
    publishGuide(guide, (section) => links.link(sectionUrl(origin, guide.id, section)), asked)
  return { guide, published, quizzes, cards, ...links }
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
