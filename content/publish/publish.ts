// Authored content -> what may be seen before an answer. The functions that make
// a public question take the prompt half only; the solution is not in reach.

import type { Asked, Guide, Question, Quiz } from '../model/question.ts'
import { commonWords } from '../parsing/common-words.ts'
import { type Markup, parseMarkup } from '../parsing/markup.ts'
import { kindOf } from '../questions/registry.ts'
import type { Block, Comparison, PublicGuide, PublicQuestion, PublicQuiz } from '../wire/index.ts'
import { checksOf } from './guide-checks.ts'

/** Revision numbers of one quiz and of its questions, from the ledger. */
export interface Revisions {
  readonly revision: number
  readonly questions: Readonly<Record<string, number>>
}

export function publishQuiz(quiz: Quiz, revisions: Revisions): PublicQuiz {
  return {
    id: quiz.id,
    revision: revisions.revision,
    title: quiz.title,
    description: quiz.description,
    lang: quiz.lang,
    kind: quiz.kind,
    guide: quiz.guide.id,
    ...(quiz.draw !== undefined && { draw: quiz.draw }),
    ...(quiz.tries !== undefined && { tries: quiz.tries }),
    ...(quiz.confidence && { confidence: quiz.confidence }),
    ...(quiz.shuffle && { shuffle: quiz.shuffle }),
    questions: quiz.questions.map((question) => {
      const hints = 'solution' in question ? question.solution.hints.length : 0
      return publishQuestion(question, revisionOf(revisions, question), hints)
    }),
  }
}

function publishQuestion(asked: Asked, revision: number, hints: number): PublicQuestion {
  const { id, section } = asked
  const shown = { id, revision, prompt: parseMarkup(asked.prompt.text), section, hints }
  return kindOf(asked).publish(asked, shown)
}

export function revisionOf(revisions: Revisions, question: Pick<Question, 'id'>): number {
  const revision = revisions.questions[question.id]
  if (revision === undefined) throw new Error(`No revision in the ledger for ${question.id}.`)
  return revision
}

/** How long a quiz takes, in minutes: half a minute for each question, feedback included. */
export function minutes(quiz: Quiz): number {
  return Math.max(1, Math.round(questionCount(quiz) / 2))
}

/** How many questions an attempt asks. */
export function questionCount({ draw, questions }: Quiz): number {
  return draw ?? questions.length
}

/** `link` gives the address of a section; `quizzes` are those that may ask about one. */
export function publishGuide(
  guide: Guide,
  link: (section: string) => string,
  quizzes: readonly Quiz[],
): PublicGuide {
  const { id, title, description, lang, source } = guide
  return {
    id,
    title,
    description,
    lang,
    source,
    sections: Object.entries(guide.sections).map(([section, { title, body }]) => ({
      id: section,
      title,
      url: link(section),
      blocks: body.map(publishBlock),
    })),
    ...(guide.facts && { comparison: publishComparison(guide.facts, lang) }),
    takeaways: guide.takeaways.map(parseMarkup),
    checks: checksOf(guide, quizzes),
  }
}

function publishBlock(block: Markup | readonly Markup[]): Block {
  return typeof block === 'string'
    ? { type: 'paragraph', text: parseMarkup(block) }
    : { type: 'list', items: block.map(parseMarkup) }
}

function publishComparison(facts: NonNullable<Guide['facts']>, lang: string): Comparison {
  const common: Readonly<Record<string, string>> = commonWords(lang)
  const columns = Object.entries(facts.columns)
  return {
    title: facts.title,
    subject: facts.subject,
    columns: columns.map(([id, { label }]) => ({ id, label })),
    rows: Object.entries(facts.rows).map(([id, row]) => ({
      id,
      name: row.name,
      section: row.section,
      cells: columns.map(([column, { values }]) => {
        const cell = row.cells[column] ?? { value: 'unstated' }
        return {
          column,
          value: cell.value,
          text: values?.[cell.value] ?? common[cell.value] ?? cell.value,
          ...(cell.note !== undefined && { note: cell.note }),
          ...(cell.section !== undefined && { section: cell.section }),
        }
      }),
    })),
  }
}
