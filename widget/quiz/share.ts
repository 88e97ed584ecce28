// Sharing, by the best way that the browser and the frame around us allow: its own
// sheet, the clipboard, the old command, and last a field with the link selected.
import type { AttemptAnswer, Share } from '../../content/wire/index.ts'
import { points, wordsOf } from '../strings/strings-late.ts'
import type { View } from './views/view-props.ts'

interface Shared {
  readonly title: string
  readonly text: string
  readonly url: string
}

/**
 * Tells the page first, which may cancel it. To be called right from a click: browsers
 * ask for a gesture. Undefined where there is nothing to tell the reader: shared, or
 * dismissed by the reader's own hand.
 */
export async function shareResult(
  view: View,
  result: AttemptAnswer,
  field: HTMLInputElement,
): Promise<'copied' | 'copy-by-hand' | undefined> {
  const { host, api, emit } = view.place
  const { id, revision, title } = view.state.quiz
  const said = (value: number) => points(value, view.lang)
  const text =
    'because' in result
      ? wordsOf(view).shareOutcome(title, result.outcome?.title ?? '')
      : wordsOf(view).shareText(title, said(result.score), said(result.maxScore))
  const shared = { title, text, url: linkTo(host, `${api}/q/${id}`, result.share) }
  const method = navigator.canShare?.(shared) ? 'share' : 'copy'
  if (!emit('self-check:share', { revision, url: shared.url, text, method })) return undefined
  if (method === 'share' && (await share(shared))) return undefined
  return copy(shared.url, field)
}

async function share(shared: Shared): Promise<boolean> {
  try {
    await navigator.share(shared)
    return true
  } catch (error) {
    // The reader closed the sheet. Anything else, a frame that may not, is no answer.
    return error instanceof DOMException && error.name === 'AbortError'
  }
}

async function copy(url: string, field: HTMLInputElement): Promise<'copied' | 'copy-by-hand'> {
  try {
    await navigator.clipboard.writeText(url)
    return 'copied'
  } catch {
    const { activeElement } = field.getRootNode() as ShadowRoot
    field.hidden = false
    field.value = url
    field.focus()
    field.select()
    // Deprecated, and the one way that works in a sandboxed frame.
    if (!document.execCommand('copy')) return 'copy-by-hand'
    field.hidden = true
    if (activeElement instanceof HTMLElement) activeElement.focus()
    return 'copied'
  }
}

/**
 * The page of the result; where `share-url` names it, the blogger's own post, which opens
 * the result itself; and without a signed result, the page of the quiz. Only an
 * address of the host page's own origin counts: links that readers pass on must not lead
 * where the page's author did not write. In our frame the host page is the one around it,
 * and the frame's script has noted its origin.
 */
function linkTo(host: HTMLElement, quizUrl: string, share?: Share): string {
  const ours = share?.url ?? quizUrl
  const named = host.getAttribute('share-url')
  if (!named || !URL.canParse(named, document.baseURI)) return ours
  const url = new URL(named, document.baseURI)
  const hostOrigin = host.dataset.hostOrigin ?? location.origin
  if (url.origin !== hostOrigin) return ours
  if (share) url.hash = `self-check=${share.code}`
  return url.href
}
