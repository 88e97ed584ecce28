// Responses that are an object: a target for each item, or a text for each gap.
import type { Response } from '../../../../content/wire/index.ts'

/** Anything else that was kept counts as no response. */
export function recordOf(response: Response | undefined): Readonly<Record<string, string>> {
  return typeof response === 'object' && !Array.isArray(response) ? response : {}
}
