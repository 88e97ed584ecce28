// A page of ours as a slow connection brings it: a first part, a pause, and the rest.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach } from 'vitest'

export interface PageInParts {
  readonly url: string
  /** Sends the rest. */
  finish(): void
}

/**
 * To be called once at the top of a test file. The function that it returns serves `address` up to
 * `length` characters, and everything else of that site as it is.
 */
export function usePagesInParts(): (address: string, length: number) => Promise<PageInParts> {
  const servers: Server[] = []
  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  })
  return async (address, length) => {
    const { origin, pathname } = new URL(address)
    const rest = Promise.withResolvers<void>()
    const server = createServer(async (request, response) => {
      const answer = await fetch(origin + request.url)
      const type = answer.headers.get('content-type') ?? ''
      response.writeHead(answer.status, { 'Content-Type': type })
      if (request.url !== pathname) {
        response.end(Buffer.from(await answer.arrayBuffer()))
        return
      }
      const html = await answer.text()
      response.write(html.slice(0, length))
      await rest.promise
      response.end(html.slice(length))
    })
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    return { url: `http://127.0.0.1:${port}${pathname}`, finish: () => rest.resolve() }
  }
}
