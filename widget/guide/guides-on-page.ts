// The guides on the same page as a quiz: its links lead to them, and they mark what to revisit.
import type { ElementContext } from '../element/context.ts'
import type { SelfCheckBase } from '../element/elements.ts'
import type { GuideChunk } from './guide-chunk.ts'

/** Guide elements in the tree of the quiz, and then those in the trees around it. */
function guidesAround({ host }: ElementContext, guide?: string): SelfCheckBase[] {
  const tag = `${host.localName}-guide`
  const found: SelfCheckBase[] = []
  for (let root = host.getRootNode(); ; root = root.host.getRootNode()) {
    if (root instanceof ShadowRoot || root instanceof Document)
      found.push(...root.querySelectorAll<SelfCheckBase>(tag))
    if (!(root instanceof ShadowRoot)) break
    if (root.host.localName === tag) found.unshift(root.host as SelfCheckBase)
  }
  // A guide that failed to load shows no sections.
  return found.filter((one) => one.dataset.state !== 'error' && (!guide || guideOf(one) === guide))
}

/** The id, also if the attribute has the full address of the guide's page. */
function guideOf(element: HTMLElement): string | undefined {
  return element.getAttribute('guide')?.split(/[?#]/)[0]?.split('/').pop()
}

/** Undefined without such a guide, and for a quiz without a guide. */
export function guideOnPage(context: ElementContext, guide?: string): SelfCheckBase | undefined {
  return guide ? guidesAround(context, guide)[0] : undefined
}

/** False if that element cannot show the section, for example because it is a frame. */
export async function showSection(
  context: ElementContext,
  guide: SelfCheckBase,
  section: string,
): Promise<boolean> {
  try {
    return await (await context.load<GuideChunk>('guide')).showSection(guide, section)
  } catch {
    return false
  }
}

/** `name` is that of the progress which has changed. */
export async function updateGuides(context: ElementContext, name: string): Promise<void> {
  if (guidesAround(context).length === 0) return
  try {
    const { progressChanged } = await context.load<GuideChunk>('guide')
    progressChanged(name, context.host.getAttribute('storage') ?? '')
  } catch {
    // Without the chunk, no guide on the page shows anything that could be marked.
  }
}
