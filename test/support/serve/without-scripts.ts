// Our own site with its scripts blocked, for engines whose driver cannot switch JavaScript off.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface SiteWithoutScripts {
  readonly origin: string
  close(): Promise<void>
}

/** Passes requests on to `site`, and forbids scripts in what comes back. */
export async function serveWithoutScripts(site: string): Promise<SiteWithoutScripts> {
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const type = request.headers['content-type']
    const answer = await fetch(`${site}${request.url}`, {
      method: request.method ?? 'GET',
      redirect: 'manual',
      ...(type && { headers: { 'Content-Type': type }, body: Buffer.concat(parts) }),
    })
    const headers = [...answer.headers].filter(([name]) => !/encoding|length/.test(name))
    response.writeHead(answer.status, {
      ...Object.fromEntries(headers),
      'content-security-policy': "script-src 'none'",
    })
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
