// Declares an outcome quiz. Outcomes and questions name their sections by the guide's own keys,
// and options give points to, require or exclude outcomes of this quiz: an unknown name does not
// compile. Without a guide nothing names a section.
import { definedValues } from '../common/map-values.ts'
import type { Guide } from '../model/guide.ts'
import type { Markup } from '../model/markup.ts'
import type { Outcome, OutcomeQuestion, OutcomeQuiz } from '../model/outcome-quiz.ts'
import { type OptionSource as ChoiceOption, choicePrompt } from '../questions/choice.ts'
import { type SectionOf, splitGuide, type WithGuide } from './section.ts'

/** An option gives points to some outcomes with a reason, or gives none. */
type PointsSource<O extends string> =
  | { readonly points: Readonly<Partial<Record<O, number>>>; readonly why: Markup }
  | { readonly points?: never; readonly why?: never }

/** An option leaves only some outcomes possible, rules some out, or does neither. */
type LimitSource<O extends string> =
  | { readonly requires: readonly O[]; readonly excludes?: never; readonly whyNot: Markup }
  | { readonly requires?: never; readonly excludes: readonly O[]; readonly whyNot: Markup }
  | { readonly requires?: never; readonly excludes?: never; readonly whyNot?: never }

/** The columns of the facts of a guide; none if it has no facts. */
type ColumnOf<G> = G extends { readonly facts: { readonly columns: infer C } }
  ? keyof C & string
  : never

type OptionSource<O extends string, F extends string> = Omit<ChoiceOption, 'feedback'> &
  PointsSource<O> &
  LimitSource<O> & {
    /** The column of the guide's facts in which whoever chooses the option wants a yes. */
    readonly fact?: F
  }

interface QuestionSource<S extends string, O extends string, F extends string> {
  readonly id: string
  /** `multiple`: every chosen option gives its points. */
  readonly type: 'single' | 'multiple'
  readonly section?: S
  readonly prompt: Markup
  readonly options: Readonly<Record<string, OptionSource<O, F>>>
  readonly allow?: OutcomeQuestion['allow']
}

interface OutcomeQuizSource<S extends string, O extends string, F extends string>
  extends Omit<
    OutcomeQuiz,
    'kind' | 'guide' | 'outcomes' | 'questions' | 'draw' | 'spread' | 'sets' | 'tries'
  > {
  /** In the order that decides the last tie. */
  readonly outcomes: Readonly<Record<O, Omit<Outcome, 'id' | 'section'> & { readonly section?: S }>>
  readonly questions: readonly QuestionSource<S, NoInfer<O>, F>[]
}

/** Ids are slugs and never reused. */
export function defineOutcomeQuiz<G extends Guide, const O extends string>(
  guide: G,
  source: OutcomeQuizSource<SectionOf<G>, O, ColumnOf<G>>,
): WithGuide<OutcomeQuiz>
export function defineOutcomeQuiz<const O extends string>(
  source: OutcomeQuizSource<never, O, never>,
): OutcomeQuiz
export function defineOutcomeQuiz(
  ...args:
    | [Guide, OutcomeQuizSource<string, string, string>]
    | [OutcomeQuizSource<never, string, never>]
): OutcomeQuiz {
  const { source, ...guide } = splitGuide<OutcomeQuizSource<string, string, string>>(args)
  const outcomes = Object.entries<Omit<Outcome, 'id'>>(source.outcomes)
  return {
    ...source,
    kind: 'outcome',
    ...guide,
    outcomes: outcomes.map(([id, outcome]) => ({ id, ...outcome })),
    questions: source.questions.map(outcomeQuestion),
  }
}

/** The same points for several outcomes, such as those that a fact of the guide names. */
export function each<const O extends string>(
  outcomes: readonly O[],
  points: number,
): Readonly<Partial<Record<O, number>>> {
  const entries = outcomes.map((outcome) => [outcome, points] as const)
  return Object.fromEntries(entries) as Partial<Record<O, number>>
}

function outcomeQuestion(source: QuestionSource<string, string, string>): OutcomeQuestion {
  const { id, type, section, options, allow } = source
  const leanings = Object.entries(options).flatMap(([option, { points, why }]) =>
    points === undefined ? [] : [[option, { points: definedValues(points), why }] as const],
  )
  const limits = Object.entries(options).flatMap(([option, { requires, excludes, whyNot }]) =>
    whyNot === undefined
      ? []
      : [[option, { ...(requires ? { requires } : { excludes }), whyNot }] as const],
  )
  const facts = Object.entries(options).flatMap(([option, { fact }]) =>
    fact === undefined ? [] : [[option, fact] as const],
  )
  return {
    id,
    type,
    ...(section !== undefined && { section }),
    prompt: choicePrompt(source),
    leanings: Object.fromEntries(leanings),
    limits: Object.fromEntries(limits),
    facts: Object.fromEntries(facts),
    ...(allow && { allow }),
  }
}
