// The reader's progress as it is kept in the browser: its shape, and the check of what is
// read. Pages and extensions write into the same storage, so nothing in it is trusted. The
// shape is public in effect: progress that an older version kept must still open.
import type {
  AttemptAnswer,
  CheckResult,
  Confidence,
  Response,
  RichText,
} from '../../content/wire/index.ts'

/**
 * open      not checked yet; in a quiz of kind `outcome`, which checks nothing, always
 * checking  the answer is being sent to the server
 * waiting   the server could not be reached; the answer is kept and sent again later
 * tried     the answer is not correct, and the reader may try again: the key is not shown yet
 * checked   the verdict has arrived, and the question is over
 */
export type Status = 'open' | 'checking' | 'waiting' | 'tried' | 'checked'

/** A text of the server, with the language in which it was requested. */
export type InLanguage<T> = T & { readonly lang?: string | undefined }

/** The progress of one question. */
export interface Item {
  readonly status: Status
  /** What is chosen now. */
  readonly response?: Response
  readonly verdict?: InLanguage<CheckResult>
  /** How many checks were not correct. */
  readonly tries?: number
  /** The response of the first try, if there was another. */
  readonly first?: Response
  /** The last response that was checked, while the question is open for another try. */
  readonly given?: { readonly response: Response; readonly revision: number }
  /** How sure the reader is. It is never scored. */
  readonly confidence?: Confidence
  /** The server refused the answer while the reader was on another question. */
  readonly isRefused?: boolean
  /** The question was answered at another revision, so the answer is void. */
  readonly isChanged?: boolean
  /** The reader asked for the key, so this check is the last one. */
  readonly isLast?: boolean
  /** The hints that the reader asked for, in order. */
  readonly hints?: readonly RichText[]
  /** The language of the hints. */
  readonly hintLang?: string
  /** Another hint was requested and has not arrived. */
  readonly isHintDue?: boolean
  /** Whole seconds that the question was on screen before its first check. */
  readonly seconds?: number
  /** The day of that check, in days since 1970. An attempt is counted within some days only. */
  readonly day?: number
  /** The server has counted this answer, or never will. */
  readonly isCounted?: boolean
}

export interface Saved {
  /** UUID of the attempt. */
  readonly attempt: string
  readonly seed?: number | undefined
  /** Index of the question that is shown. */
  readonly index: number
  readonly items: Readonly<Record<string, Item & { readonly revision: number }>>
  /** The result, if the attempt is finished. */
  readonly result?: InLanguage<AttemptAnswer>
}

/** Whether a response holds anything: characters, ids, or a filled gap. */
export function isAnswered(response: Response | undefined): response is Response {
  return Object.values<string>(Object(response)).some((text) => text.trim())
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

/** What can be used of a kept value; undefined if it is not progress at all. */
export function readSaved(saved: Partial<Saved> | null): Saved | undefined {
  const { attempt, seed, index, items, result } = saved ?? {}
  if (!attempt || !UUID.test(attempt)) return undefined
  return {
    attempt,
    ...(Number.isInteger(seed) && { seed: Number(seed) >>> 0 }),
    index: Math.max(0, Math.trunc(Number(index))) || 0,
    items: Object.fromEntries(
      Object.entries(items ?? {}).flatMap(([id, item]) =>
        isItem(item) ? [[id, withValidResponses(item)]] : [],
      ),
    ),
    ...(isResult(result) && { result }),
  }
}

const isList = Array.isArray

function isResult(result: Partial<AttemptAnswer> | undefined): result is AttemptAnswer {
  if (!result || !isList(result.questions)) return false
  if ('because' in result) return isList(result.because)
  const { sections, revisit } = result as Record<string, unknown>
  return isList(sections) && isList(revisit)
}

function isItem(item: Partial<Item> | null): boolean {
  const { status, response, verdict } = item ?? {}
  if (response === undefined) return status === 'open'
  if (!isResponse(response)) return false
  if (status === 'open') return true
  if (!isAnswered(response)) return false
  return status === 'checked' || status === 'tried'
    ? isList(verdict?.feedback?.chosen)
    : status === 'checking' || status === 'waiting'
}

/** These responses are sent with an attempt, and one that the server refuses would void it. */
function withValidResponses<T extends Item>({ first, given, ...item }: T) {
  return {
    ...item,
    ...(isResponse(first) && { first }),
    ...(isResponse(given?.response) && { given }),
  }
}

/** A text, a list of texts, or texts by id. */
const isResponse = (response: unknown) =>
  (typeof response === 'string' || typeof response === 'object') &&
  response !== null &&
  Object.values(response).every((text) => typeof text === 'string')
