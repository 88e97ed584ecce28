// What a client of an earlier version of the API loses: compares two OpenAPI documents by their
// structure. New paths, optional fields, statuses and variants are no loss, and neither are words.
import { schemaLosses } from './schema-losses.ts'
import type { Json, Schemas } from './schemas.ts'

interface Operation {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, Content>> }
  readonly responses: Readonly<Record<string, { readonly content?: Record<string, Content> }>>
}
interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly schema: Json
}
interface Content {
  readonly schema: Json
}
export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Schemas }
}

/** A sentence for each loss; empty if the API only grew. */
export function apiLosses(before: OpenApi, after: OpenApi): string[] {
  return Object.entries(before.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => {
      const name = `${method.toUpperCase()} ${path}`
      const now = after.paths[path]?.[method]
      if (!now) return [`${name} is gone`]
      const schemas = { before: before.components.schemas, after: after.components.schemas }
      return operationLosses(operation, now, schemas).map((loss) => `${name}: ${loss}`)
    }),
  )
}

interface BothSchemas {
  readonly before: Schemas
  readonly after: Schemas
}

function operationLosses(before: Operation, after: Operation, schemas: BothSchemas): string[] {
  const bodies = before.requestBody?.content ?? {}
  const newBody = !before.requestBody && after.requestBody ? ['a body is required now'] : []
  return [
    ...newBody,
    ...parameterLosses(before.parameters ?? [], after.parameters ?? [], schemas),
    ...contentLosses('the body', bodies, after.requestBody?.content ?? {}, 'request', schemas),
    ...Object.entries(before.responses).flatMap(([status, { content = {} }]) => {
      const now = after.responses[status]
      if (!now) return [`the status ${status} is gone`]
      return contentLosses(status, content, now.content ?? {}, 'answer', schemas)
    }),
  ]
}

function parameterLosses(
  before: readonly Parameter[],
  after: readonly Parameter[],
  schemas: BothSchemas,
): string[] {
  const same = (one: Parameter) => (other: Parameter) =>
    other.name === one.name && other.in === one.in
  const lost = before.flatMap((one) => {
    const now = after.find(same(one))
    if (!now) return [`the parameter ${one.name} is gone`]
    const losses = schemaLosses(one.schema, now.schema, 'request', schemas)
    return losses.map((loss) => `the parameter ${one.name}${loss}`)
  })
  const demanded = after
    .filter((one) => one.required && !before.find(same(one))?.required)
    .map(({ name }) => `the parameter ${name} is required now`)
  return [...lost, ...demanded]
}

function contentLosses(
  what: string,
  before: Readonly<Record<string, Content>>,
  after: Readonly<Record<string, Content>>,
  side: 'request' | 'answer',
  schemas: BothSchemas,
): string[] {
  return Object.entries(before).flatMap(([type, { schema }]) => {
    const now = after[type]
    if (!now) return [`${what} is no longer ${type}`]
    return schemaLosses(schema, now.schema, side, schemas).map((loss) => `${what}${loss}`)
  })
}
