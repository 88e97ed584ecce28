// The state of a quiz, and the events that change it.
import type {
  AttemptAnswer,
  CheckResult,
  Confidence,
  PublicGuide,
  PublicQuestion,
  PublicQuiz,
  Response,
  RichText,
  SharedAnswer,
} from '../../../content/wire/index.ts'
import type { InLanguage, Item } from '../../progress/saved.ts'
import type { Strings } from '../../strings/en.ts'

export type Notice =
  | 'chooseFirst'
  | 'refused'
  | 'notLoaded'
  | 'forgotten'
  | 'copied'
  | 'copyByHand'
  | 'needsNumber'
  | 'saved'

/** Where the keyboard focus goes once the state is shown. */
export type Focus = 'prompt' | 'feedback' | 'options' | 'result'

export interface State {
  readonly quiz: PublicQuiz
  /** The questions of this attempt, in order. */
  readonly questions: readonly PublicQuestion[]
  readonly items: Readonly<Record<string, Item>>
  /** Ids in the `only` attribute; then no seed draws the questions. */
  readonly only?: readonly string[] | undefined
  /** The `set` attribute. `only` comes before it. */
  readonly set?: string | undefined
  /** Index of the question that is shown. */
  readonly index: number
  /**
   * answering  a question is shown
   * scoring    the end: the result was requested
   * unscored   the end: the server could not be reached, and the request is repeated later
   * finished   the end: the result is shown
   */
  readonly phase: 'answering' | 'scoring' | 'unscored' | 'finished'
  /** UUID of the attempt; a new one when the reader starts over. */
  readonly attempt: string
  /** Decides the questions and their order if the quiz draws or shuffles them. */
  readonly seed?: number | undefined
  readonly result?: InLanguage<AttemptAnswer>
  /** The result of this attempt in another tab: it is saved here, and not shown. */
  readonly resultElsewhere?: InLanguage<AttemptAnswer>
  /** The name of a message for the reader. The next event of the reader removes it. */
  readonly notice?: keyof Strings & Notice
  /** Changes with each message that may be the same as the one before. */
  readonly isOddNotice?: boolean
  readonly focus?: Focus
  /** The pending request is an automatic retry, so it must not move the focus. */
  readonly isAutomatic?: boolean
  /** The shared result that the reader is compared with. */
  readonly challenge?: SharedAnswer | undefined
  /** The guide whose passages the feedback opens; undefined until the first one is opened. */
  readonly guide?: PublicGuide | 'loading' | 'failed' | undefined
}

/** A new attempt id, and a new seed in case the quiz needs one. */
export interface Fresh {
  readonly attempt: string
  readonly seed?: number | undefined
}

/** A new attempt, perhaps at other questions. */
export interface Anew extends Fresh {
  /** The quiz with the questions of another draw; absent if the questions stay. */
  readonly quiz?: PublicQuiz | undefined
}

/** What the reader does. */
export type ReaderEvent =
  | { type: 'choose'; response: Response }
  /** `initialResponse`: what counts as the response if the reader has chosen nothing. */
  /** `complaint`: why the response cannot be checked yet, such as a text where a number is needed. */
  | { type: 'check'; initialResponse?: Response | undefined; complaint?: Notice | undefined }
  | { type: 'set-confidence'; confidence: Confidence }
  | { type: 'try-again' }
  | { type: 'reveal' }
  | { type: 'ask-hint' }
  | { type: 'open-passage' }
  | { type: 'retry'; isAutomatic?: boolean }
  | { type: 'next' }
  | { type: 'back' }
  | { type: 'finish' }
  /** `index`: the question to begin with, the first one if it is absent. */
  | { type: 'review'; index?: number }
  | ({ type: 'restart'; notice?: 'forgotten' } & Anew)

export type RichTexts = readonly RichText[]

/** What the effects report: responses of the server, and changes in other places. */
export type EffectEvent =
  | { type: 'verdict'; question: string; verdict: CheckResult }
  | { type: 'unreachable'; question: string }
  | { type: 'refused'; question: string }
  /** Without `hint` the request failed. */
  | { type: 'hint'; question: string; hint: RichText | undefined }
  | { type: 'scored'; result: AttemptAnswer }
  | { type: 'unscored'; notice?: 'refused' }
  | { type: 'guide-loaded'; guide: PublicGuide | 'failed' }
  | { type: 'challenge-loaded'; challenge: SharedAnswer }
  /** The reader shared or saved the result. */
  | { type: 'shared'; notice: 'copied' | 'copyByHand' | 'notLoaded' | 'saved' }
  /**
   * Texts came in the present language, progress was saved by another tab or element, or statistics
   * have something to keep. Few readers need it, so a chunk of its own brings the change
   * (translated.ts, merge.ts, counted.ts).
   */
  | { type: 'amended' | 'merged'; change: (state: State) => State }
  /** The chunk with the effects did not load, so nothing can be requested. */
  | { type: 'effects-unavailable' }

export type Event = ReaderEvent | EffectEvent

/** The state after an event. An event that does not fit the state returns the same state. */
export type Transition = (state: State, event: Event) => State
