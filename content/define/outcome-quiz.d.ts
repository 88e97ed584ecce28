import type { Outcome, OutcomeQuiz } from '../model/outcome-quiz.ts'
import type { Guide } from '../model/question.ts'
import type { Markup } from '../parsing/markup.ts'

type SectionOf<G> = G extends {
  readonly sections: infer S
}
  ? keyof S & string
  : never
interface OptionBase {
  readonly text: Markup
  /** Keeps its place when options are mixed. */
  readonly pinned?: boolean
}
/** An option speaks for some outcomes and says why, or for none. */
type OptionSource<O extends string> = OptionBase &
  (
    | {
        readonly points: Readonly<Partial<Record<O, number>>>
        readonly why: Markup
      }
    | {
        readonly points?: never
        readonly why?: never
      }
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
  readonly outcomes: Readonly<
    Record<
      O,
      Omit<Outcome, 'id' | 'section'> & {
        readonly section: S
      }
    >
  >
  readonly questions: readonly QuestionSource<S, NoInfer<O>>[]
}
/** Declares an outcome quiz about a guide. Ids are slugs and never reused. */
export declare function defineOutcomeQuiz<G extends Guide, const O extends string>(
  guide: G,
  source: OutcomeQuizSource<SectionOf<G>, O>,
): OutcomeQuiz
/** The same points for each of these: for outcomes that a fact of the guide names. */
export declare function each<const O extends string>(
  outcomes: readonly O[],
  points: number,
): Readonly<Partial<Record<O, number>>>
