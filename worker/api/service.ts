// The service itself: GET /healthz and the OpenAPI document.
import type { Health } from '../../content/wire/index.ts'
import type { AppHandler } from '../env.ts'
import { json, serveDocument, textDocument } from '../http/document.ts'

export function health(version: string): AppHandler {
  return () => json({ status: 'ok', version } satisfies Health)
}

export function openapi(document: string): AppHandler {
  const served = textDocument(document)
  return (c) => serveDocument(c, served)
}
