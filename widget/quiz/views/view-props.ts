// The contracts of views: what each of them gets, and the views that are in the second chunk.
import type {
  AttemptResult,
  CheckResult,
  OutcomeResult,
  PublicQuestion,
  RichText,
} from '../../../content/wire/index.ts'
import type { ElementContext } from '../../element/context.ts'
import type { Item } from '../../progress/saved.ts'
import type { Strings } from '../../strings/en.ts'
import type { TemplateResult } from '../../ui/html.ts'
import type { LinkTarget } from '../../ui/links.ts'
import type { Event, Fresh, State } from '../machine/state.ts'

export interface ViewProps {
  readonly state: State
  readonly strings: Strings
  /** Language of the interface. */
  readonly lang: string
  /** Language of what the author wrote. */
  readonly contentLang: string
  /** aria-level of the first heading, as it fits the outline of the page. */
  readonly level: number
  /** One question is shown alone, without progress and result. */
  readonly isSingle: boolean
  /** Page of the whole quiz. */
  readonly quizUrl: string
  readonly linkTarget: LinkTarget
  readonly afterAnswer: AfterAnswerViews
  /** Absent until the chunk `statistics` has loaded, and where nothing is counted. */
  readonly statistics: StatisticsViews | undefined
  /** False if storage refused the progress. */
  readonly isKept: boolean
  readonly context: ElementContext
  readonly dispatch: (event: Event) => void
  /** A new attempt id and seed, for the event `restart`. */
  readonly fresh: () => Fresh
  /** Draws again after a lazy view has loaded (lazy-view.ts). */
  readonly redraw: () => void
}

/** The views of the second chunk. Until it has loaded, not-loaded.ts stands in. */
export interface AfterAnswerViews {
  /** A checked question below its prompt. Undefined: it is drawn as before the check. */
  feedback?(props: ViewProps, question: PublicQuestion, verdict: CheckResult): TemplateResult
  result(props: ViewProps): unknown
  /** The end of an outcome quiz. Only such a quiz loads it. */
  outcome?(props: ViewProps, result: OutcomeResult): unknown
  hints(props: ViewProps, hints: readonly RichText[]): unknown
  /** Only a quiz that asks for confidence loads these two. */
  confidence?(props: ViewProps, item: Item): unknown
  calibration?(props: ViewProps, result: AttemptResult): unknown
  /** The button that leads to the result of what is answered so far. */
  soFar?(props: ViewProps): unknown
  /** The class of a question in the line of ticks. */
  tick?(item: Item): string
  /** The chunk could not be loaded. */
  readonly hasFailed?: true
}

/** The views of the chunk `statistics`, and what other chunks need of it. */
export interface StatisticsViews {
  /** At the foot of the card: that answers are counted, and how to have it otherwise. */
  foot(props: ViewProps): unknown
  /** How others answered a checked question. */
  others(props: ViewProps, question: PublicQuestion, verdict: CheckResult): unknown
  /** The id of an attempt that is not to be counted, since its answers were told. */
  repeatOf(attempt: string): string
}
