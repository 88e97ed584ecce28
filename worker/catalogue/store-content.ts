// Makes of the whole content what is stored (stored.ts): the build does, and tests do.
import type { Catalogue } from '../../content/model/catalogue.ts'
import type { Guide } from '../../content/model/guide.ts'
import type { Quiz } from '../../content/model/quiz.ts'
import type { Translation } from '../../content/model/translation.ts'
import { guideChecks } from '../../content/publish/guide-checks.ts'
import { questionCount } from '../../content/publish/quiz.ts'
import type { Ledger, QuizLedger } from '../../content/revisions/ledger.ts'
import { languagesOf } from '../../content/translate/editions.ts'
import { translatedGuide } from '../../content/translate/guide.ts'
import { translatedQuiz } from '../../content/translate/quiz.ts'
import type { CardPaths } from './cards.ts'
import type {
  ContentIndex,
  Edition,
  GuideEntry,
  GuideSummary,
  QuizEntry,
  QuizSummary,
  Released,
  ReleasedEntry,
} from './stored.ts'

export interface StoredContent {
  readonly index: ContentIndex
  /** Texts by key. */
  readonly entries: Readonly<Record<string, string>>
}

/** The key of an entry, from its text and from a name that no other entry has. */
type KeyOf = (text: string, name: string) => string

/** The texts of the content were read already (publish/read-texts.ts). */
export function storeContent(
  content: Catalogue,
  ledger: Ledger,
  cards: CardPaths,
  keyOf: KeyOf,
): StoredContent {
  const { guides, quizzes, translations = [] } = content
  const entries: Record<string, string> = {}
  const store = (name: string, entry: QuizEntry | GuideEntry | ReleasedEntry): string => {
    const text = JSON.stringify(entry)
    const key = keyOf(text, name)
    entries[key] = text
    return key
  }
  const translationsOf = Map.groupBy(translations, ({ kind, source }) => `${kind}/${source.id}`)
  const quizzesOf = Map.groupBy(quizzes, ({ guide }) => guide?.id)
  const cardsOf = groupedCards(cards)

  function ofQuiz(quiz: Quiz): QuizSummary {
    const released = releasedIn(ledger.quizzes[quiz.id])
    const sets = Object.entries(quiz.sets ?? {})
    const edition = (one: Quiz): Edition => {
      const { guide, ...own } = one
      const name = `quiz/${one.id}/${one.lang}`
      return { ...textsOf(one), key: store(name, { quiz: own, released, cards: cardsOf(name) }) }
    }
    return {
      id: quiz.id,
      kind: quiz.kind,
      number: released.number,
      ...(quiz.guide && { guide: quiz.guide.id }),
      questionCount: questionCount(quiz),
      ...(sets.length > 0 && {
        sets: sets.map(([id, questions]) => ({ id, questionCount: questions.length })),
      }),
      editions: [edition(quiz), ...inOtherLanguages(quiz, translationsOf).map(edition)],
    }
  }

  function ofGuide(guide: Guide): GuideSummary {
    const about = quizzesOf.get(guide.id) ?? []
    const translated = inOtherLanguages(guide, translationsOf)
    const checksIn = (lang: string) => {
      const asked = about.map((quiz) => {
        const found = inOtherLanguages(quiz, translationsOf).find((one) => one.lang === lang)
        return found ?? quiz
      })
      return guideChecks(guide, asked)
    }
    const others = new Set(
      about.flatMap(({ id }) =>
        (translationsOf.get(`quiz/${id}`) ?? []).map(({ texts }) => texts.lang),
      ),
    )
    for (const { lang } of translated) others.delete(lang)
    const edition = (one: Guide): Edition => {
      const name = `guide/${one.id}/${one.lang}`
      const checks =
        one === guide
          ? {
              own: guideChecks(guide, about),
              ...Object.fromEntries([...others].map((lang) => [lang, checksIn(lang)])),
            }
          : { own: checksIn(one.lang) }
      const ids = about.map(({ id }) => id)
      const entry = { guide: one, checks, quizzes: ids, cards: cardsOf(name) }
      return { ...textsOf(one), key: store(name, entry) }
    }
    return { id: guide.id, editions: [edition(guide), ...translated.map(edition)] }
  }

  const known = new Set(quizzes.map(({ id }) => id))
  const index = {
    languages: languagesOf(content),
    quizzes: quizzes.map(ofQuiz),
    guides: guides.map(ofGuide),
    removed: Object.entries(ledger.quizzes)
      .filter(([id]) => !known.has(id))
      .map(([id, quiz]) => {
        const key = store(`quiz/${id}`, { released: releasedIn(quiz) })
        return { id, number: quiz.number, key }
      }),
  }
  return { index, entries }
}

type TranslationsOf = ReadonlyMap<string, readonly Translation[]>

/** Each translation of a guide or quiz, laid over it. The guide of a quiz is left out. */
function inOtherLanguages(source: Quiz, translationsOf: TranslationsOf): Quiz[]
function inOtherLanguages(source: Guide, translationsOf: TranslationsOf): Guide[]
function inOtherLanguages(source: Quiz | Guide, translationsOf: TranslationsOf): (Quiz | Guide)[] {
  const kind = 'questions' in source ? 'quiz' : 'guide'
  return (translationsOf.get(`${kind}/${source.id}`) ?? []).map((one) =>
    one.kind === 'quiz' ? translatedQuiz(one, undefined) : translatedGuide(one),
  )
}

const textsOf = ({ lang, title, description }: Omit<Edition, 'key'>) => {
  return { lang, title, description }
}

/** Without the hashes, which are private and which no answer needs. */
function releasedIn({ number, revisions }: Partial<QuizLedger> = {}): Released {
  const rows = revisions?.map(({ digest, ...row }) => row) ?? []
  return { number: number ?? 0, revisions: rows }
}

/** The cards of a quiz or guide in a language, with which the keys of cards begin. */
function groupedCards(cards: CardPaths): (name: string) => CardPaths {
  const groups = Map.groupBy(Object.entries(cards), ([key]) => key.split('/', 3).join('/'))
  return (name) => Object.fromEntries(groups.get(name) ?? [])
}
