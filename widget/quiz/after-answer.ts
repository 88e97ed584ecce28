// The contract between the first chunk of a quiz and the second, which is needed only after an
// answer.
import type { AttemptAnswer, AttemptRequest, PublicQuiz } from '../../content/wire/index.ts'
import type { Api } from '../client/api.ts'
import type { ElementContext } from '../element/context.ts'
import type { ProgressStore } from '../progress/storage.ts'
import type { Strings } from '../strings/en.ts'
import type { TemplateResult } from '../ui/html.ts'
import type { Event, Fresh, State } from './machine/state.ts'
import type { AfterAnswerViews, StatisticsViews, ViewProps } from './views/view-props.ts'

/** Holds the state. Implemented by session.ts in the first chunk. */
export interface Session {
  readonly state: State
  readonly store: ProgressStore
  /** The name of the progress in the store. */
  readonly name: string
  /** An earlier visit began this attempt. */
  readonly isResumed: boolean
  /** False if storage refused the progress. */
  readonly isKept: boolean
  /** Set by the chunk `statistics`. Without it nothing is counted. */
  statistics?: Statistics
  dispatch(event: Event): void
  fresh(): Fresh
}

/** Does what the state asks for. Implemented by effects.ts in the second chunk. */
export interface Effects {
  /** To be called once the quiz is shown and the page knows. */
  shown(): void
  /**
   * Sends answers to be checked. To be called before drawing, which takes time, while a question is
   * shown: the end is sent by `run`, once the statistics have noted the time of the last question.
   */
  check(): void
  run(event: Event): void
  /** To be called for each key on the card, with what it was pressed on. */
  press(event: KeyboardEvent, target: EventTarget | null): void
  connect(): void
  disconnect(): void
}

/** Draws without layout shift. Implemented by ui/reserve-height.ts in the second chunk. */
export interface ReservedHeight {
  around(draw: () => void, state: State): void
  stop(): void
}

/**
 * The chunk `after-answer`; also `outcome` and `confidence`, which add to it what only such a quiz
 * needs.
 */
export interface AfterAnswerChunk {
  readonly views: AfterAnswerViews
  /** The English strings that only this chunk needs. */
  readonly english?: Partial<Strings>
  /** The styles of the views. */
  readonly sheets: readonly CSSStyleSheet[]
  reserveHeight(root: HTMLElement): ReservedHeight
  startEffects(session: Session, context: ElementContext): Effects
  /** True if the element gets the questions of a shared result, and so is filled anew. */
  openChallenge(session: Session, context: ElementContext): Promise<boolean>
}

/** The chunk `challenge`, which is loaded if the reader is compared with a shared result. */
export interface ChallengeChunk {
  compareWith(code: string, session: Session, context: ElementContext): Promise<boolean>
}

/** The chunk `after-result`. What needs the server throws if it cannot be reached. */
export interface AfterResultChunk {
  /** The English strings that only this chunk needs. */
  readonly english: Partial<Strings>
  /** What stands behind *More*. `act` makes the listener of a button. */
  menu(
    props: ViewProps,
    result: AttemptAnswer,
    ways: readonly TemplateResult[],
    act: (
      run: (chunk: AfterResultChunk, pressed: HTMLElement) => unknown,
    ) => (event: globalThis.Event) => unknown,
  ): TemplateResult
  /** Calls `use` with the questions that the seed draws. */
  draw(
    session: Pick<Session, 'state'>,
    context: ElementContext,
    seed: string,
    use: (quiz: PublicQuiz) => void,
  ): Promise<void>
  /** Goes on from a set to the rest of the quiz. */
  askRest(props: ViewProps): Promise<void>
  askAll(props: ViewProps): Promise<void>
  askOnly(props: ViewProps, questions: readonly string[]): void
  startOver(props: ViewProps, result: AttemptAnswer): void
  forgetAll(props: ViewProps): void
  /** `button` was pressed; the text to copy is shown beside it. */
  saveAnswers(props: ViewProps, result: AttemptAnswer, button: Element): void
  /** The message for the reader; undefined if there is none to show. `button` was pressed. */
  shareResult(
    props: ViewProps,
    result: AttemptAnswer,
    button: Element,
  ): Promise<'copied' | 'copyByHand' | undefined>
}

/** The chunk `refetch`, which is loaded for a reader who comes back. */
export interface RefetchChunk {
  refetchInLanguage(session: Session, api: Api): Promise<void>
}

/** The chunk `merge`, which is loaded if another tab or element saves progress of the same quiz. */
export interface MergeChunk {
  mergeSaved(session: Session, context: ElementContext): Promise<void>
}

/** The chunk `keys`, which is loaded at the first key that is pressed on a card. */
export interface KeysChunk {
  /** Handles the key, unless that is done, and listens to those that follow. */
  press(host: HTMLElement, event: KeyboardEvent, target: EventTarget | null): void
}

/** Counts one attempt, and shows how others answered. */
export interface Statistics extends StatisticsViews {
  /** The attempt as it is sent: with `statistics: false` if the reader does not want to be counted. */
  prepare(request: AttemptRequest): AttemptRequest
  /** To be called after each event. */
  run(event: Event): void
}

/** The chunk `statistics`, which is loaded if the server counts the answers to the quiz. */
export interface StatisticsChunk {
  /** Sets `session.statistics`, and observes until `signal` aborts. */
  observe(session: Session, context: ElementContext, signal: AbortSignal): void
}
