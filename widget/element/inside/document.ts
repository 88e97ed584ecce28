// The document of a quiz or a guide, as JSON.

/** Thrown like the HTTP status of a document, if there was no response. */
const UNAVAILABLE = 503

const documents = new Map<string, Promise<unknown>>()

/** Each document is read once. If the request fails, a second one follows. */
export function openDocument<T>(url: string, response: unknown): Promise<T> {
  const document = documents.get(url) ?? read(url, response)
  documents.set(url, document)
  document.catch(() => documents.delete(url))
  return document as Promise<T>
}

/** The same document with another seed. */
export function openDrawn<T>(url: string, seed: string): Promise<T> {
  const other = new URL(url)
  other.searchParams.set('seed', seed)
  return openDocument(other.href, request(other.href))
}

async function read(url: string, response: unknown): Promise<unknown> {
  // The attribute names no document.
  if (!response) throw 404
  try {
    return await readJson(await response)
  } catch (error) {
    if ((error as number) < 500) throw error
    return readJson(await request(url))
  }
}

/** A page may have replaced fetch, so anything may come. */
async function readJson(response: unknown): Promise<unknown> {
  const { ok, status, headers, json } = Object(response) as Response
  if (ok) return json.call(response)
  // Only a problem of our own server says that there is no such document. The 403 of a firewall is a
  // connection that failed.
  throw /problem/.test(headers?.get('Content-Type') ?? '') ? status : UNAVAILABLE
}

async function request(url: string): Promise<unknown> {
  try {
    return await fetch(url)
  } catch {
    return undefined
  }
}
