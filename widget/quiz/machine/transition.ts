// The widget's state machine: a pure function of state and event. What has to be
// fetched or saved follows from the state (controller.ts does it); what is shown
// follows from the state (views/ do it). No DOM, no clock, no network here.
//
// Here is what may happen before the late chunk is here, and where it never comes; the
// rest of the same function is in machine-late.ts.
import { drawn } from '../../../content/draw.ts'
import type {
  AttemptAnswer,
  CheckResult,
  Confidence,
  PublicQuestion,
  PublicQuiz,
  Response,
  RichText,
} from '../../../content/wire/index.ts'

/**
 * open      no answer given in; in a quiz of kind `outcome`, where nothing is checked, all are
 * checking  on its way to the server
 * waiting   the server could not be reached; kept, and sent again later
 * tried     not correct, and there may be another try: the answer is not shown yet
 * checked   the verdict is here
 */
export type Status = 'open' | 'checking' | 'waiting' | 'tried' | 'checked'

/** One question's progress. */
export interface Item {
  readonly status: Status
  /** What is chosen at present. */
  readonly response?: Response
  readonly verdict?: CheckResult
  /** Checked in vain, so often. */
  readonly tries?: number
  /** What was answered at the first try, where there was another. */
  readonly first?: Response
  /** What was given in last, and at which revision, where the question is open for another try. */
  readonly given?: { readonly response: Response; readonly revision: number }
  /** How sure the reader is; never scored. */
  readonly confidence?: Confidence
  /** The server did not take the answer, and the reader, on another question, was not told yet. */
  readonly isRefused?: boolean
  /** It was answered at another revision, which is void. */
  readonly isChanged?: boolean
  /** No further try is wanted. */
  readonly isLast?: boolean
  /** Those asked for, in order. */
  readonly hints?: readonly RichText[]
  /** What the first of them came in. */
  readonly hintLang?: string
  /** Another one was asked for, and is not here. */
  readonly isHintDue?: boolean
}

/** Where the keyboard focus belongs once the state is shown. */
export type Focus = 'prompt' | 'feedback' | 'options' | 'result'

export interface State {
  readonly quiz: PublicQuiz
  readonly questions: readonly PublicQuestion[]
  readonly items: Readonly<Record<string, Item>>
  /** Ids that the set was asked for by: then no seed draws it. */
  readonly only?: readonly string[] | undefined
  /** Of the question shown. */
  readonly index: number
  /** answering, or the end: on its way, kept because the server is out of reach, or here. */
  readonly phase: 'answering' | 'scoring' | 'unscored' | 'finished'
  /** Names the attempt; made anew when the reader starts over. */
  readonly attempt: string
  /** What the attempt's questions and their order follow from, where the quiz leaves it open. */
  readonly seed?: number | undefined
  readonly result?: AttemptAnswer
  /** The result that another tab shows of this attempt: kept here, and not shown. */
  readonly end?: AttemptAnswer
  /** Something that the reader should know now. */
  readonly notice?: 'choose-first' | 'refused' | 'no-hint' | 'forgotten' | 'copied' | 'copy-by-hand'
  readonly focus?: Focus
  /** What is on its way, nobody asked for just now: it was sent again by itself. */
  readonly isQuiet?: boolean
}

export type Event =
  | { type: 'choose'; response: Response }
  | { type: 'check' }
  | { type: 'confide'; confidence: Confidence }
  | { type: 'verdict'; question: string; verdict: CheckResult }
  | { type: 'unreachable'; question: string }
  | { type: 'refused'; question: string }
  | { type: 'again' }
  | { type: 'reveal' }
  | { type: 'ask-hint' }
  | { type: 'hint'; question: string; hint: RichText | undefined }
  | { type: 'retry'; isAutomatic?: boolean }
  | { type: 'next' }
  | { type: 'back' }
  | { type: 'finish' }
  | { type: 'scored'; result: AttemptAnswer }
  | { type: 'unscored'; notice?: 'refused' }
  | { type: 'shared'; notice: 'copied' | 'copy-by-hand' }
  | { type: 'review' }
  | ({ type: 'elsewhere'; saved: Saved | undefined; question: string | undefined } & Fresh)
  | ({ type: 'restart'; notice?: 'forgotten' } & Fresh)

/** What names another attempt, should there be one, and what its set follows from. */
export interface Fresh {
  readonly attempt: string
  readonly seed?: number | undefined
}

/** What is kept between visits. */
export interface Saved {
  readonly attempt: string
  readonly seed?: number | undefined
  readonly index: number
  readonly items: Readonly<Record<string, Item & { readonly revision: number }>>
  /** The end, where it was reached. */
  readonly result?: AttemptAnswer
}

export interface Start {
  readonly quiz: PublicQuiz
  /** Shows this question alone, as it was published. */
  readonly question?: string | undefined
  /** Shows these questions, less those that the quiz does not have. */
  readonly only?: readonly string[] | undefined
  readonly saved?: Saved | undefined
  /** A fresh id, used where nothing was saved. */
  readonly attempt: string
  /** A fresh one, used where the quiz leaves something open and none was saved. */
  readonly seed?: number | undefined
}

const OPEN: Item = { status: 'open' }

/** The first state: a fresh one, or where the reader left off. */
export function start({ quiz, question, saved, attempt, ...asked }: Start): State {
  const only = question ? [question] : asked.only
  const isOpen = !question && (quiz.draw || quiz.shuffle)
  const seed = isOpen ? (saved?.seed ?? asked.seed) : undefined
  const questions = drawn(quiz, seed, only)
  const items: Record<string, Item> = {}
  let changed: string | undefined
  for (const { id, revision } of questions) {
    const kept = saved?.items[id]
    if (!kept) continue
    const { revision: keptRevision, ...item } = kept
    // Another revision has another key or other options: what was answered is void.
    if (keptRevision !== revision) {
      if (!item.tries && item.status === 'open') continue
      items[id] = { status: 'open', isChanged: true }
      changed ??= id
      continue
    }
    // A check that was on its way when the page closed never arrived.
    items[id] = item.status === 'checking' ? { ...item, status: 'waiting' } : item
  }
  return {
    quiz,
    questions,
    only,
    seed,
    items,
    index: changed
      ? questions.findIndex(({ id }) => id === changed)
      : Math.min(saved?.index ?? 0, questions.length - 1),
    phase: 'answering',
    attempt: saved?.attempt ?? attempt,
    // A result of another revision adds up other questions.
    ...(!question &&
      saved?.result?.revision === quiz.revision && { phase: 'finished', result: saved.result }),
  }
}

/** The state after an event. An event that does not fit the state changes nothing. */
export type Next = (state: State, event: Event) => State

/** For the events that need nothing of the late chunk; the others change nothing. */
export function nextEarly(state: State, event: Event): State {
  const { notice: _notice, focus: _focus, ...calm } = state
  const question = current(state)
  const item = itemOf(state, question?.id)
  switch (event.type) {
    case 'choose':
      if (!question || item.status !== 'open') return state
      return withItem(calm, question.id, { ...item, response: event.response })
    case 'check': {
      if (!question || item.status !== 'open') return state
      // An order is one from the start.
      const response =
        item.response ??
        (question.type === 'order' ? question.items.map(({ id }) => id) : undefined)
      if (!isAnswer(response)) return { ...calm, notice: 'choose-first', focus: 'options' }
      return withItem(calm, question.id, { ...item, response, status: 'checking' })
    }
    case 'unreachable': {
      const sent = itemOf(state, event.question)
      if (sent.status !== 'checking') return state
      return keepMessages(state, withItem(calm, event.question, { ...sent, status: 'waiting' }))
    }
    case 'ask-hint':
      if (!question || !hasHint(question, item)) return state
      return withItem(calm, question.id, { ...item, isHintDue: true })
    case 'retry': {
      if (!isWaiting(state)) return state
      const items = Object.entries(state.items).map(([id, kept]): [string, Item] =>
        kept.status === 'waiting' ? [id, { ...kept, status: 'checking' }] : [id, kept],
      )
      const phase = state.phase === 'unscored' ? 'scoring' : state.phase
      return keepMessages(state, { ...calm, phase, items: Object.fromEntries(items) })
    }
    case 'next':
      if (!isAnswering(state) || isLast(state)) return state
      return { ...calm, index: state.index + 1, focus: 'prompt' }
    case 'back':
      if (state.index === 0 || !isAnswering(state)) return state
      return { ...calm, index: state.index - 1, focus: 'prompt' }
    case 'finish':
      if (!isAnswering(state)) return state
      return { ...calm, phase: 'scoring', focus: 'result' }
    case 'unscored':
      if (state.phase !== 'scoring') return state
      return { ...calm, phase: 'unscored', ...(event.notice && { notice: event.notice }) }
    case 'restart': {
      const { quiz, only, seed } = state
      const { attempt, notice } = event
      // A set that follows from no seed takes none.
      const fresh = start({ quiz, only, attempt, seed: seed && event.seed })
      return { ...fresh, focus: 'prompt', ...(notice && { notice }) }
    }
    default:
      return state
  }
}

/** A background event leaves what the reader is being told, and does not move the focus. */
export function keepMessages(before: State, after: State): State {
  return before.notice ? { ...after, notice: before.notice } : after
}

export function withItem(state: State, id: string, item: Item): State {
  return { ...state, items: { ...state.items, [id]: item } }
}

// ---------------------------------------------------------------- reading a state

export function current(state: State): PublicQuestion | undefined {
  return state.questions[state.index]
}

export function itemOf(state: State, id: string | undefined): Item {
  return (id !== undefined && state.items[id]) || OPEN
}

/** There is a hint that was not asked for, and a reason to ask. */
export function hasHint({ hints }: PublicQuestion, item: Item): boolean {
  const isOpen = item.status === 'open' || item.status === 'tried'
  return isOpen && hints > (item.hints?.length ?? 0)
}

export function isLast(state: State): boolean {
  return state.index >= state.questions.length - 1
}

export function isAnswering(state: State): boolean {
  return state.phase === 'answering'
}

export function isAnswer(response: Response | undefined): response is Response {
  // Of a text its characters, of a list its ids, of gaps what stands in them.
  return Object.values<string>(Object(response)).some((one) => one.trim())
}

/** Something could not be sent, and is kept. */
export function isWaiting({ phase, items }: State): boolean {
  return phase === 'unscored' || Object.values(items).some(({ status }) => status === 'waiting')
}

/** What to keep for the next visit: answers chosen but not given in, too. */
export function toSaved(state: State): Saved {
  const kept = state.questions.flatMap(({ id, revision }) => {
    const item = state.items[id]
    return item ? [[id, { ...item, revision: item.verdict?.revision ?? revision }] as const] : []
  })
  const result = state.phase === 'finished' ? state.result : state.end
  return {
    attempt: state.attempt,
    seed: state.seed,
    index: state.index,
    items: Object.fromEntries(kept),
    ...(result && { result }),
  }
}
