// The guides that stand on the page beside a quiz: where its links lead, and who should
// know what came of an answer. Their chunk is only asked for where there is one.

import type { Place } from '../element/context.ts'
import type { SelfCheckBase } from '../element/elements.ts'
import { nameOf } from '../progress/storage.ts'
import type { Event } from '../quiz/machine/transition.ts'

/** Elements with this guide, or any: in the quiz's own tree first, then in those around it. */
function guidesAround({ host }: Place, guide?: string): SelfCheckBase[] {
  const tag = `${host.localName}-guide`
  const found: SelfCheckBase[] = []
  for (let root = host.getRootNode(); ; root = root.host.getRootNode()) {
    if (root instanceof ShadowRoot || root instanceof Document)
      found.push(...root.querySelectorAll<SelfCheckBase>(tag))
    if (!(root instanceof ShadowRoot)) break
    if (root.host.localName === tag) found.unshift(root.host as SelfCheckBase)
  }
  // What failed shows no section.
  return found.filter((one) => one.dataset.state !== 'error' && (!guide || guideOf(one) === guide))
}

/** Its id, also where it is named by the full address of its page. */
function guideOf(element: HTMLElement): string | undefined {
  return element.getAttribute('guide')?.split(/[?#]/)[0]?.split('/').pop()
}

export function guideHere(place: Place, guide: string): SelfCheckBase | undefined {
  return guidesAround(place, guide)[0]
}

/** Takes the reader there; false where that element cannot, for example in a frame. */
export async function goTo(place: Place, guide: SelfCheckBase, section: string): Promise<boolean> {
  await broughtIn(guide)
  try {
    return (await place.bring('guide')).showSection(guide, section)
  } catch {
    return false
  }
}

/** A guide far from the viewport has not loaded yet. */
function broughtIn(guide: SelfCheckBase): Promise<void> {
  if (guide.dataset.state === 'ready') return Promise.resolve()
  return new Promise((done) => {
    for (const type of ['self-check:ready', 'self-check:error'])
      guide.addEventListener(type, () => done(), { once: true })
    guide.start()
  })
}

/** After these, a guide may have something to mark, or nothing any more. */
const LEAVES_A_MARK: ReadonlySet<string> = new Set(['verdict', 'scored', 'restart', 'elsewhere'])

export async function tellGuides(place: Place, quiz: string, { type }: Event): Promise<void> {
  if (!LEAVES_A_MARK.has(type) || guidesAround(place).length === 0) return
  const asked = (name: string) => place.host.getAttribute(name)
  try {
    const { progressKept } = await place.bring('guide')
    progressKept(nameOf(quiz, asked('seed'), asked('only')), asked('storage') ?? '')
  } catch {
    // It did not come, so there is nothing to mark.
  }
}
