// A request to the API with its real answer, for the documentation.

export interface ApiRequest {
  readonly method: 'GET' | 'POST'
  /** With its query. */
  readonly path: string
  readonly body?: unknown
}

export interface Exchange extends ApiRequest {
  readonly status: number
  /** The JSON of the answer. */
  readonly answer: unknown
}

/** Asks the app of the example site. */
export type Ask = (path: string, init?: RequestInit, bindings?: object) => Promise<Response>

export interface ExampleApp {
  readonly ask: Ask
  /** The same site after its author removed all quizzes. */
  readonly askEmptied: Ask
}

export async function exchange(ask: Ask, request: ApiRequest): Promise<Exchange> {
  const response = await ask(request.path, initOf(request))
  return { ...request, status: response.status, answer: await response.json() }
}

export function initOf({ method, body }: ApiRequest): RequestInit {
  const headers = { 'Content-Type': 'application/json' }
  return body === undefined ? { method } : { method, headers, body: JSON.stringify(body) }
}
