// An imported file as a quiz in Markdown. Questions are written and read again: one that would come
// back otherwise is skipped, with what the reader says of it, and costs no other.

import { inOneOrder } from '../common/one-order.ts'
import { typeFindings } from '../lint/questions/registry.ts'
import type { Layout } from '../markdown/layout.ts'
import { readQuiz } from '../markdown/read-quiz.ts'
import { writeQuiz } from '../markdown/write/quiz.ts'
import type { Question } from '../model/question.ts'
import type { AnyQuestion, CheckQuiz, Quiz } from '../model/quiz.ts'
import { withPictureAddresses } from '../publish/pictures.ts'
import { readQuiz as readTexts } from '../publish/read-texts.ts'
import { gapsBelow } from './adapt/gaps-below.ts'
import { wordsFirst } from './adapt/words-first.ts'
import type { Draft, Place } from './draft.ts'
import type { Finding, Imported } from './importer.ts'
import { firstQuestions } from './most-questions.ts'
import { placed } from './placed.ts'
import { setsOf } from './sets.ts'
import { faultOf } from './sound.ts'
import { type QuestionOfDraft, toQuestion } from './to-question.ts'

export interface Converted {
  /** Absent if no question could be imported. */
  readonly quiz?: Quiz
  /** The text of a `.quiz.md` file. Absent as `quiz`. */
  readonly markdown?: string
  /** Each question that was imported, with its place in the file. */
  readonly questions: readonly { readonly question: AnyQuestion; readonly place: Place }[]
  readonly skipped: readonly Finding[]
  readonly warnings: readonly Finding[]
}

/** The addresses of pictures begin where the quiz is, wherever that is. */
const BESIDE = ''

export interface Naming {
  readonly id: string
  readonly title: string
  readonly lang: string
  /** For a file that does not describe itself. */
  readonly description?: string
  /** How the Markdown addresses a picture. Absent: as the importer does. */
  readonly picturePlace?: (address: string) => string
}

export function convert(
  imported: Imported,
  { id, title, lang, description = '', picturePlace }: Naming,
): Converted {
  const written = (quiz: Quiz, layout?: Layout) =>
    writeQuiz(picturePlace ? withPictureAddresses(quiz, picturePlace) : quiz, {
      folder: BESIDE,
      ...(layout && { layout }),
    })
  if (imported.quiz) {
    const quiz = { ...imported.quiz, id: imported.quiz.id || id }
    return { ...ownQuiz(quiz, imported), markdown: written(quiz) }
  }
  const { first, tooMany } = firstQuestions(imported.drafts)
  const skipped = [...imported.skipped, ...tooMany]
  const questions: { question: Question; draft: Draft }[] = []
  const authoredOrder = new Map<string, readonly string[]>()
  const taken = new Set<string>()
  const quizOf = (list: readonly Question[]): CheckQuiz => ({
    kind: 'check',
    id,
    title,
    description: imported.description ?? description,
    lang,
    ...(imported.source && { source: imported.source }),
    questions: list,
    bands: [],
  })
  const warnings = [...imported.warnings]
  const sound = first.flatMap((original) => {
    const warn = (code: string, reason: string) =>
      warnings.push({ code, reason, ...placed(original) })
    const withGaps = gapsBelow(original)
    if (withGaps) warn('gaps-moved', GAPS_MOVED)
    const withWords = wordsFirst(withGaps ?? original)
    if (withWords) warn('words-first', WORDS_FIRST)
    const draft = withWords ?? withGaps ?? original
    const fault = faultOf(draft)
    if (fault) skipped.push({ ...fault, ...placed(draft) })
    return fault ? [] : [draft]
  })
  /** All of them, or each half by itself, down to the one that would come back otherwise. */
  const take = (drafts: readonly Draft[]): void => {
    const made = drafts.map((draft) => {
      const { question, order } = withQuietIds(draft, taken, quizOf)
      taken.add(question.id)
      return { draft, question, order }
    })
    const order = made.flatMap((one) => one.order)
    const problem = changeOf(quizOf(made.map(({ question }) => question)), order)
    if (problem === undefined) {
      questions.push(...made)
      for (const [of, ids] of order) authoredOrder.set(of, ids)
      return
    }
    for (const { question } of made) taken.delete(question.id)
    const [only, ...more] = drafts
    if (only && more.length === 0) {
      skipped.push({ code: 'no-form', reason: `${problem}. Skipped.`, ...placed(only) })
      return
    }
    const half = Math.ceil(drafts.length / 2)
    take(drafts.slice(0, half))
    take(drafts.slice(half))
  }
  for (let at = 0; at < sound.length; at += AT_ONCE) take(sound.slice(at, at + AT_ONCE))
  const result = {
    questions: questions.map(({ question, draft }) => ({ question, place: placed(draft) })),
    skipped: byLine(skipped),
    warnings: byLine(warnings),
  }
  if (questions.length === 0) return result
  const sets = setsOf(questions)
  const quiz = { ...quizOf(questions.map(({ question }) => question)), ...(sets && { sets }) }
  return {
    ...result,
    quiz,
    markdown: written(quiz, { yaml: '', authoredOrder }),
  }
}

/** A quiz of ours: nothing of it has to be made up. */
function ownQuiz(quiz: Quiz, { lines, warnings }: Imported): Converted {
  return {
    quiz,
    questions: quiz.questions.map((question: AnyQuestion) => {
      return { question, place: { line: lines?.get(question.id) ?? 1 } }
    }),
    skipped: [],
    warnings,
  }
}

const byLine = (findings: readonly Finding[]) =>
  findings.toSorted((one, other) => one.line - other.line)

const GAPS_MOVED =
  'a gap stands in code or in a formula, where ours has none: its number stands there, and the gap is below.'

const WORDS_FIRST =
  'its text begins with a picture, code or a table; its first words stand before that now, as its heading.'

/** How many questions are written and read again in one text: alone, each takes twice as long. */
const AT_ONCE = 32

/** How often other ids are tried; every second try is enough for two items. */
const MOST_TRIES = 12

/** Ids of words, unless they or the order that they are shown in tell the key. */
function withQuietIds(
  draft: Draft,
  taken: ReadonlySet<string>,
  quizOf: (list: readonly Question[]) => CheckQuiz,
): QuestionOfDraft {
  const first = toQuestion(draft, taken)
  for (let made = first, tries = 1; tries <= MOST_TRIES; tries += 1) {
    const findings = typeFindings(made.question, quizOf([made.question]))
    const tells = findings.some(
      ({ code, severity }) =>
        severity === 'error' && (code === 'telling-id' || code === 'published-key'),
    )
    if (!tells) return made
    made = toQuestion(draft, taken, String(tries))
  }
  return first
}

/** What would be lost or changed on the way through a Markdown file; undefined for nothing. */
function changeOf(quiz: CheckQuiz, order: QuestionOfDraft['order']): string | undefined {
  const layout = { yaml: '', authoredOrder: new Map(order) }
  const written = writeQuiz(quiz, { folder: BESIDE, layout })
  const { value, problems } = readQuiz(quiz.id, written, new Map(), BESIDE)
  const [problem] = problems
  if (problem) return problem.message
  const isSame = value?.kind === 'check' && comparable(value) === comparable(quiz)
  return isSame ? undefined : 'our Markdown has no form for a part of it'
}

const comparable = (quiz: CheckQuiz) => JSON.stringify(readTexts(quiz).questions.map(inOneOrder))
