// defineOutcomeQuiz: an outcome quiz about a guide. Outcomes and questions name their sections by
// the guide's own keys, and points go to outcomes of this quiz: a slip does not compile.

import { publishOrder } from '../common/publish-order.ts'
import type { Leaning, Outcome, OutcomeQuestion, OutcomeQuiz } from '../model/outcome-quiz.ts'
import type { Guide } from '../model/question.ts'
import type { Markup } from '../parsing/markup.ts'

type SectionOf<G> = G extends { readonly sections: infer S } ? keyof S & string : never

interface OptionBase {
  readonly text: Markup
  /** Keeps its place when options are mixed. */
  readonly pinned?: boolean
}

/** An option speaks for some outcomes and says why, or for none. */
type OptionSource<O extends string> = OptionBase &
  (
    | { readonly points: Readonly<Partial<Record<O, number>>>; readonly why: Markup }
    | { readonly points?: never; readonly why?: never }
  )

interface QuestionSource<S extends string, O extends string> {
  readonly id: string
  /** `multiple`: each option chosen gives its points. */
  readonly type: 'single' | 'multiple'
  readonly section: S
  readonly prompt: Markup
  readonly options: Readonly<Record<string, OptionSource<O>>>
}

interface OutcomeQuizSource<S extends string, O extends string>
  extends Omit<OutcomeQuiz, 'kind' | 'guide' | 'outcomes' | 'questions' | 'draw' | 'tries'> {
  /** In the order that decides a tie. */
  readonly outcomes: Readonly<Record<O, Omit<Outcome, 'id' | 'section'> & { readonly section: S }>>
  readonly questions: readonly QuestionSource<S, NoInfer<O>>[]
}

/** Declares an outcome quiz about a guide. Ids are slugs and never reused. */
export function defineOutcomeQuiz<G extends Guide, const O extends string>(
  guide: G,
  source: OutcomeQuizSource<SectionOf<G>, O>,
): OutcomeQuiz {
  const outcomes = Object.entries<Omit<Outcome, 'id'>>(source.outcomes)
  return {
    ...source,
    kind: 'outcome',
    guide,
    outcomes: outcomes.map(([id, outcome]) => ({ id, ...outcome })),
    questions: source.questions.map(question),
  }
}

/** The same points for each of these: for outcomes that a fact of the guide names. */
export function each<const O extends string>(
  outcomes: readonly O[],
  points: number,
): Readonly<Partial<Record<O, number>>> {
  const entries = outcomes.map((outcome) => [outcome, points] as const)
  return Object.fromEntries(entries) as Partial<Record<O, number>>
}

function question({
  id,
  type,
  section,
  prompt,
  options,
}: QuestionSource<string, string>): OutcomeQuestion {
  const entries = Object.entries(options)
  const choices = entries.map(([id, { text, pinned = false }]) => ({ id, text, pinned }))
  return {
    id,
    type,
    section,
    prompt: { text: prompt, choices: publishOrder(id, choices) },
    leanings: Object.fromEntries(
      entries.flatMap(([id, option]): [string, Leaning][] =>
        option.points === undefined
          ? []
          : [[id, { points: definedOf(option.points), why: option.why }]],
      ),
    ),
  }
}

function definedOf(points: Readonly<Record<string, number | undefined>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(points).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
  )
}
