// Reads from a request what the functions of this folder need. No other file of this folder
// handles a request.
import type { Result } from '../../content/common/result.ts'
import { type AppContext, publicOrigin } from '../env.ts'
import { noteLanguage } from '../http/language.ts'
import type { Failure } from '../http/problem.ts'
import { shareKeys } from '../share/keys.ts'
import { type FoundResult, findResult } from './find-result.ts'
import type { Sharing } from './share-link.ts'

export function sharingFor(c: AppContext): Sharing {
  return {
    keys: shareKeys(c.env.SHARE_KEYS),
    origin: publicOrigin(c),
    now: new Date(),
  }
}

/** The share code in the path. */
export const codeOf = (c: AppContext) => c.req.param('code') ?? ''

/** The result that this code stands for. */
export async function resultFor(c: AppContext): Promise<Result<FoundResult, Failure>> {
  const keys = shareKeys(c.env.SHARE_KEYS)
  const found = await findResult(c.var.catalogue, keys, codeOf(c), c.req.query('lang'))
  if (found.ok) noteLanguage(c, [found.value.open.quiz.lang], false)
  return found
}
