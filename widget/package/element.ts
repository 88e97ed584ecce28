// `selfcheck/element` of the npm package: defines the elements from the page's own bundle. The server
// is asked for quizzes and nothing else, so a policy of the page has to allow `connect-src` only.
import { define } from '../element/shell.ts'
import { alsoWithHyphens } from './hyphens.ts'
import { setServer, TAG } from './server.ts'

export type { SelfCheckElement, SelfCheckGuideElement } from '../element/elements.ts'
export type { EventDetail, SelfCheckEvents } from '../element/events.ts'
export type { SelfCheckAttributes, SelfCheckGuideAttributes } from './attributes.ts'
export type { HyphenEvents } from './hyphens.ts'

export interface SelfCheckOptions {
  /**
   * Origin of the server with the quizzes, such as `https://quiz.example.com`. By default that of the
   * page. The attribute `api` of an element comes before it.
   */
  readonly api?: string
}

/**
 * Defines `<self-check>` and `<self-check-guide>`. On a server that renders the page, and in a
 * simulated page such as jsdom, it does nothing. A second call changes the server for what loads later.
 */
export function defineSelfCheck({ api }: SelfCheckOptions = {}): void {
  if (!__IS_PAGE__) return
  setServer(api ?? location.href)
  define(TAG, 'quiz', 'quizzes')
  define(`${TAG}-guide`, 'guide', 'guides')
  for (const tag of [TAG, `${TAG}-guide`]) alsoWithHyphens(customElements.get(tag))
}
