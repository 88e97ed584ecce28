// The item analysis of a quiz: from the sums of all attempts and what the author wrote. Pure.
import { plainText } from '../../../content/common/plain-text.ts'
import type { Quiz } from '../../../content/model/quiz.ts'
import type { Revisions } from '../../../content/revisions/ledger.ts'
import type { Excluded } from '../excluded.ts'
import { FLOOR } from '../floor.ts'
import type { ItemSums, QuizSums } from '../sums.ts'
import { findings } from './findings.ts'
import type { ItemAnalysis, QuestionAnalysis } from './item-analysis.ts'
import { difference } from './proportion.ts'
import { facilityOf, figuresOf } from './question.ts'
import { choicesOf } from './subject.ts'

/** Under so many answers figures are rough: an interval of a share is up to 20 points wide at 100. */
export const CAUTION = 100

export interface Subject {
  readonly quiz: Quiz
  readonly revisions: Revisions
  /** The address of a section of the guide. */
  readonly urlOf: (section: string) => string
  /** Who is counted, in words. */
  readonly population: string
}

/** `sums` are without the revisions that the author left out. */
export function analyse(
  { quiz, revisions, urlOf, population }: Subject,
  sums: QuizSums,
  excluded: readonly Excluded[] = [],
): ItemAnalysis {
  const days = Object.entries(sums.days)
    .flatMap(([revision, byDay]) =>
      Object.entries(byDay).map(([day, one]) => ({ day, revision: Number(revision), ...one })),
    )
    .toSorted((one, other) => one.day.localeCompare(other.day) || one.revision - other.revision)
  const questions = quiz.questions.flatMap((question): QuestionAnalysis[] => {
    const { id, section } = question
    const current = revisions.questions[id] ?? 0
    const title = section !== undefined && quiz.guide?.sections[section]?.title
    const byRevision = Object.entries(sums.items[id] ?? {})
      .map(([revision, item]) => ({ revision: Number(revision), item }))
      .toSorted((one, other) => other.revision - one.revision)
    const all = byRevision.some(({ revision }) => revision === current)
      ? byRevision
      : [{ revision: current, item: undefined }, ...byRevision]
    return all.map(({ revision, item }, index) => {
      const isCurrent = revision === current
      const n = item?.answered ?? 0
      const change = changeSince(item, all[index + 1])
      return {
        question: id,
        revision,
        isCurrent,
        type: question.type,
        text: plainText(question.prompt.text),
        ...(section !== undefined && title && { section: { title, url: urlOf(section) } }),
        asked: item?.asked ?? 0,
        n,
        left: item?.left ?? 0,
        figures: item && n >= FLOOR ? figuresOf(item, isCurrent ? choicesOf(question) : []) : null,
        ...(change && { change }),
      }
    })
  })
  return {
    quiz: quiz.id,
    title: plainText(quiz.title),
    kind: quiz.kind,
    revision: revisions.revision,
    population,
    attempts: days.reduce((all, { begun }) => all + begun, 0),
    finished: days.reduce((all, one) => all + one.finished, 0),
    floor: FLOOR,
    caution: CAUTION,
    days,
    excluded: [...excluded],
    findings: findings(questions),
    questions,
  }
}

function changeSince(
  item: ItemSums | undefined,
  earlier: { readonly revision: number; readonly item: ItemSums | undefined } | undefined,
): QuestionAnalysis['change'] {
  if (!item || !earlier?.item || Math.min(item.answered, earlier.item.answered) < FLOOR)
    return undefined
  const [before, after] = [facilityOf(earlier.item), facilityOf(item)]
  return before && after ? { since: earlier.revision, ...difference(before, after) } : undefined
}
