// Shares a result by the best way that the browser and the frame around us allow: the share
// sheet of the system, the clipboard, the deprecated copy command, and last a field with the
// link selected.
import { titled } from '../../../content/common/attempt/titled.ts'
import type { AttemptAnswer, AttemptResult, Share } from '../../../content/wire/index.ts'
import { coverageOf, partlyAnswered } from '../views/result/coverage.ts'
import type { ViewProps } from '../views/view-props.ts'

interface Shared {
  readonly title: string
  readonly text: string
  readonly url: string
}

/**
 * Must be called soon after a click, because browsers require a user gesture, which holds for some
 * seconds. The page gets an event first and can cancel it. The result is the message for the reader; undefined if
 * there is none to show.
 */
export async function shareResult(
  props: ViewProps,
  result: AttemptAnswer,
  button: Element,
): Promise<'copied' | 'copyByHand' | undefined> {
  const { context, state, strings } = props
  const { host, api, emit } = context
  const { id, revision, title } = state.quiz
  const text =
    'because' in result
      ? strings.shareOutcome(title, result.outcome?.title ?? '')
      : scoreText(props, result)
  const shared = { title, text, url: linkTo(host, `${api}/q/${id}`, result.share) }
  const method = navigator.canShare?.(shared) ? 'share' : 'copy'
  if (!emit('self-check:share', { revision, url: shared.url, text, method })) return undefined
  if (method === 'share' && (await share(shared))) return undefined
  return copy(shared.url, linkField(button, strings.link))
}

/** After the title stands how many questions were answered, if not all of them. */
function scoreText({ state, strings }: ViewProps, result: AttemptResult): string {
  const partly = partlyAnswered(strings, coverageOf(result))
  const title = partly ? `${state.quiz.title} (${partly})` : state.quiz.title
  const right = result.questions.filter(({ correct }) => correct).length
  return titled(title, strings.shareText(right, coverageOf(result).answered))
}

async function share(shared: Shared): Promise<boolean> {
  try {
    await navigator.share(shared)
    return true
  } catch (error) {
    // The reader closed the share sheet. After any other error, the link is copied.
    return error instanceof DOMException && error.name === 'AbortError'
  }
}

/** Below the buttons. It is seen only if the browser cannot copy, and the reader has to. */
function linkField(button: Element, label: string): HTMLInputElement {
  const actions = button.parentElement
  const found = actions?.parentElement?.querySelector('input')
  if (found) return found
  const field = document.createElement('input')
  Object.assign(field, { className: 'link', readOnly: true, hidden: true, ariaLabel: label })
  field.part.value = 'share-link'
  field.onfocus = () => field.select()
  actions?.after(field)
  return field
}

async function copy(url: string, field: HTMLInputElement): Promise<'copied' | 'copyByHand'> {
  try {
    await navigator.clipboard.writeText(url)
    return 'copied'
  } catch {
    const { activeElement } = field.getRootNode() as ShadowRoot
    field.hidden = false
    field.value = url
    field.focus()
    field.select()
    // It is deprecated, and the only way that works in a sandboxed frame.
    if (!document.execCommand('copy')) return 'copyByHand'
    field.hidden = true
    if (activeElement instanceof HTMLElement) activeElement.focus()
    return 'copied'
  }
}

/** A fragment that is the route of the page stays: the code follows it, like a query. */
export function withCode(hash: string, code: string): string {
  const [, route = '', query] = /^#?(!?\/[^?]*)(\?.*)?$/.exec(hash) ?? []
  return `${route}${route && (query ? `${query}&` : '?')}self-check=${code}`
}

/**
 * The page of the result; or the page that `share-url` names, which opens the result itself;
 * or the page of the quiz if the result has no signed code. `share-url` counts only if it is on
 * the origin of the host page, so that readers pass on no link to a page of somebody else. In
 * our frame the host page is the one around it; the script of the frame stores its origin in
 * `data-host-origin`.
 */
function linkTo(host: HTMLElement, quizUrl: string, share?: Share): string {
  const ours = share?.url ?? quizUrl
  const shareUrl = host.getAttribute('share-url')
  if (!shareUrl || !URL.canParse(shareUrl, document.baseURI)) return ours
  const url = new URL(shareUrl, document.baseURI)
  const hostOrigin = host.dataset.hostOrigin ?? location.origin
  if (url.origin !== hostOrigin) return ours
  if (share) url.hash = withCode(url.hash, share.code)
  return url.href
}
