// Blocks and formulas are drawn by a chunk of their own. A page loads it only if a quiz, a guide
// or an answer has one of them.
import { HAS_BLOCK } from '../../content/common/blocks/has-block.ts'
import { toJson } from '../../content/common/json.ts'
import type { ElementContext } from '../element/context.ts'
import { type BlockViews, setBlockViews } from './html.ts'
import { addStyles } from './look.ts'

/** The interface of the chunk `blocks`. */
export interface BlocksChunk {
  /** `api` is the origin of pictures. What they draw stands in `host`. */
  blockViews(api: string, host: HTMLElement): BlockViews
  readonly sheet: CSSStyleSheet
}

/**
 * Resolves once everything in the content can be drawn. If the chunk cannot be loaded, the plain
 * text of each node is shown.
 */
export async function loadBlocks(
  { host, api, load }: ElementContext,
  content: unknown,
): Promise<void> {
  if (!HAS_BLOCK.test(toJson(content))) return
  try {
    const chunk = await load<BlocksChunk>('blocks')
    setBlockViews(chunk.blockViews(api, host))
    addStyles(host, chunk.sheet)
  } catch {}
}
