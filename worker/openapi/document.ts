// The OpenAPI 3.1 document, made from the same schemas that check requests. The build writes it,
// so this code is not part of the worker.
import * as z from 'zod'
import { FAILURES, OPERATIONS, type Operation } from './operations.ts'
import { SCHEMAS } from './schemas.ts'

export type OpenApiDocument = ReturnType<typeof openapiDocument>

const SCHEMA_PATH = '#/components/schemas/'

/** `title` is the name of the site. */
export function openapiDocument(version: string, title = 'Selfcheck') {
  return {
    openapi: '3.1.0',
    info: {
      title,
      version,
      description:
        'Serves self-check quizzes without answers, checks responses and scores attempts. Any origin may call it. It needs no credentials, sets no cookies and stores nothing that says who a reader is: statistics are sums, and the random id of an attempt is kept for 30 days to count it once, with what it chose while questions of the quiz are open. A right answer is sent only once the question has been answered. Printed answers are a page, not part of the API (`POST /q/{quiz}/key`), and a quiz can turn them off. Texts come in the language of `lang`, where `es-MX` finds `es`, then of Accept-Language, and otherwise of the source; `lang` in the response names it. Beside the failures that are listed, any operation can answer 500 (the server failed) or 503 (it can’t reach its content), with the same problem+json: try again in a minute.',
      // Whoever runs this server names an address in /.well-known/security.txt.
      contact: { name: 'The operator of this server' },
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'This server.' }],
    // Empty, not absent: no operation takes credentials.
    security: [],
    tags: TAGS.map(([name, description]) => ({ name, description })),
    paths: paths(),
    components: { schemas: schemas() },
  }
}

/** What a client generator groups operations by, and where the paths of each begin. */
const TAGS = [
  ['quizzes', 'Quizzes without answers, checks, hints and scores.', '/api/v1/quizzes'],
  ['results', 'Results that readers have shared.', '/api/v1/results'],
  ['guides', 'Guides that quizzes are based on.', '/api/v1/guides'],
  ['service', 'The server itself.', '/healthz'],
] as const

function paths() {
  const paths: Record<string, Record<string, ReturnType<typeof describe>>> = {}
  for (const operation of OPERATIONS) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(operation) }
  }
  return paths
}

function describe(operation: Operation) {
  const { id, path, summary, description, parameters, query, request, language, revalidates } =
    operation
  return {
    operationId: id,
    summary,
    description,
    tags: TAGS.filter(([, , prefix]) => path.startsWith(prefix)).map(([name]) => name),
    parameters: [
      ...Object.entries(parameters ?? {}).map(([name, text]) => ({
        name,
        in: 'path',
        required: true,
        description: text,
        schema: { type: 'string' },
      })),
      ...(query ?? []).map((parameter) => ({ ...parameter, in: 'query' })),
      ...(language ? [LANG] : []),
      ...(language === 'header' ? [ACCEPT_LANGUAGE] : []),
      ...(revalidates ? [IF_NONE_MATCH] : []),
    ],
    ...(request && {
      requestBody: {
        required: true,
        description:
          'At most 16 KiB (64 KiB for an attempt). A cross-origin request with text/plain needs no preflight.',
        content: { 'application/json': schemaOf(request), 'text/plain': schemaOf(request) },
      },
    }),
    responses: responses(operation),
  }
}

const LANG = {
  name: 'lang',
  in: 'query',
  description: 'Language of the texts, such as `es`. Overrides Accept-Language.',
  schema: { type: 'string' },
}

const ACCEPT_LANGUAGE = {
  name: 'Accept-Language',
  in: 'header',
  description: 'Used if `lang` is absent or empty.',
  schema: { type: 'string' },
}

const IF_NONE_MATCH = {
  name: 'If-None-Match',
  in: 'header',
  description: 'The ETag of your copy.',
  schema: { type: 'string' },
}

const ETAG = {
  true: { required: true, schema: { type: 'string' } },
  'unless-drawn': {
    description: 'Absent if the server chose the seed.',
    schema: { type: 'string' },
  },
}

const FAILURE_HEADERS: Partial<Record<keyof typeof FAILURES, object>> = {
  405: { headers: { Allow: { required: true, schema: { type: 'string' } } } },
  429: { headers: { 'Retry-After': { required: true, schema: { type: 'integer' } } } },
}

function responses({ status, answer, answerText, language, revalidates, failures }: Operation) {
  return {
    [status]: {
      description: answerText,
      ...((revalidates || language) && {
        headers: {
          ...(revalidates && { ETag: ETAG[`${revalidates}`] }),
          ...(language && { 'Content-Language': { required: true, schema: { type: 'string' } } }),
        },
      }),
      content: { 'application/json': schemaOf(answer) },
    },
    ...(revalidates && { 304: { description: 'Not modified.' } }),
    ...Object.fromEntries(
      failures.map((failure) => [
        failure,
        {
          description: FAILURES[failure],
          ...FAILURE_HEADERS[failure],
          content: { 'application/problem+json': schemaOf('Problem') },
        },
      ]),
    ),
  }
}

function schemaOf(name: keyof typeof SCHEMAS) {
  return { schema: { $ref: `${SCHEMA_PATH}${name}` } }
}

function schemas() {
  const registry = z.registry<{ id: string; description?: string }>()
  for (const [id, schema] of Object.entries(SCHEMAS)) {
    const description = z.globalRegistry.get(schema)?.description
    registry.add(schema, { id, ...(description !== undefined && { description }) })
  }
  // `input`: clients may leave out fields with a default, and answers may have more fields later.
  const made = z.toJSONSchema(registry, { io: 'input', uri: (id) => `${SCHEMA_PATH}${id}` })
  return Object.fromEntries(
    Object.entries(made.schemas).map(([id, { $id, $schema, ...schema }]) => [id, schema]),
  )
}
