// A third-party page: a server of its own, so that its origin is another than ours.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach } from 'vitest'
import { blogPost } from '../../../worker/tools/start/blog.ts'

export interface HostPage {
  readonly url: string
  close(): Promise<void>
}

export interface HostOptions {
  /** Inside <head>. */
  readonly head?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Of the document. */
  readonly lang?: string
  /** Without one, browsers lay the page out as those of the nineties did. */
  readonly doctype?: string
}

/** Serves `body` in a plain page, with only the headers given. */
export async function serveHost(
  body: string,
  { head = '', headers = {}, lang = 'en', doctype = '<!doctype html>' }: HostOptions = {},
): Promise<HostPage> {
  const html = `${doctype}<html lang="${lang}"><head><meta charset="utf-8"><title>A page of somebody else</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}</head><body><main><h1>Somebody else's post</h1>${body}</main></body></html>`
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers }).end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/post`, close: () => close(server) }
}

/** The blog that `npm start` serves, with the fixture quiz in place of the site's own. */
export async function serveBlog(workerOrigin: string): Promise<HostPage> {
  const title = 'Check what you know about honey bees'
  const html = await blogPost(workerOrigin, { id: 'honey-bees', title })
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/post`, close: () => close(server) }
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}

/** To be called once at the top of a test file: hosts that are closed after each test. */
export function useHosts(): typeof serveHost {
  const open: HostPage[] = []
  afterEach(async () => {
    await Promise.all(open.splice(0).map((host) => host.close()))
  })
  return async (body, options) => {
    const host = await serveHost(body, options)
    open.push(host)
    return host
  }
}

/** The line that a blogger pastes. */
export function snippet(origin: string, attributes = 'quiz="honey-bees"'): string {
  return element(origin, attributes) + loaderScript(origin)
}

/** Its first half, for pages with several. */
export function element(origin: string, attributes: string): string {
  return `<self-check ${attributes} style="display:block;min-height:480px"><a href="${origin}/q/honey-bees">Check what you know</a></self-check>`
}

/** Its second half. */
export function loaderScript(origin: string): string {
  return `<script type="module" async src="${origin}/v1.js"></script>`
}
