// The service itself: GET /healthz and the OpenAPI document.
import type { Health } from '../../content/wire/index.ts'
import type { AppHandler } from '../env.ts'
import { serveDocument, textDocument } from '../http/document.ts'
import { json } from '../http/headers.ts'
import { shareKeys } from '../share/keys.ts'
import { statisticsState } from '../statistics/statistics.ts'

export function health(version: string): AppHandler {
  return (c) =>
    json(c, {
      status: 'ok',
      version,
      sharing: sharingState(c.env.SHARE_KEYS),
      statistics: statisticsState(c.env),
    } satisfies Health)
}

/** A secret of blanks counts as set: somebody meant to set it. */
function sharingState(secret: string | undefined): Health['sharing'] {
  if (!secret) return 'off'
  return shareKeys(secret) ? 'on' : 'misconfigured'
}

export function openapi(document: string): AppHandler {
  const served = textDocument(document)
  return (c) => serveDocument(c, served)
}
