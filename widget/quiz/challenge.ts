// A result that somebody shared, beside the reader's own: the same questions in the same
// order, and at the end both, section by section. Nobody needs an account for it: all of
// it is in the link.
import type { SharedAnswer, SharedResult } from '../../content/wire/index.ts'
import { getResult } from '../client/api-late.ts'
import type { Place } from '../element/context.ts'

const results = new Map<string, Promise<SharedAnswer | undefined>>()
const rivals = new WeakMap<HTMLElement, SharedAnswer>()

/** The result that this element is measured against, once it is here. */
export function rivalOf(host: HTMLElement): SharedResult | undefined {
  const rival = rivals.get(host)
  return rival?.kind === 'check' ? rival : undefined
}

/** What fitted whoever shared theirs. */
export function rivalOutcomeOf(host: HTMLElement): string | undefined {
  const rival = rivals.get(host)
  return rival?.kind === 'outcome' ? rival.outcome.title : undefined
}

/**
 * Opens the code that our own page names, or that the address of the page carries (as
 * `share-url` makes it). A link that opens nothing is no reason to show no quiz. True
 * where the element comes anew, with the set of that result.
 */
export async function openChallenge(
  { host, api }: Place,
  quiz: string,
  redraw: () => void,
): Promise<boolean> {
  const inAddress = /[#&]self-check=([\w-]+)/.exec(location.hash)
  const code = host.dataset.challenge || inAddress?.[1]
  if (!code) return false
  const url = `${api}/${code}`
  const asked = results.get(url) ?? open(api, code)
  results.set(url, asked)
  const result = await asked
  if (!result) results.delete(url)
  if (result?.quiz !== quiz) return false
  rivals.set(host, result)
  const seed = String(result.seed ?? '')
  if (seed && host.getAttribute('seed') !== seed) {
    host.setAttribute('seed', seed)
    return true
  }
  redraw()
  return false
}

async function open(api: string, code: string): Promise<SharedAnswer | undefined> {
  const answer = await getResult(api, code)
  return answer.ok ? answer.value : undefined
}
