// A second origin for `npm start`: a blog post that embeds the widget by the usual snippet.
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { ROOT } from './build.ts'
import { HOST } from './ports.ts'

export const BLOG_PATH = '/what-is-a-coursera-certificate-worth'

/** Serves the post, and 404 for other paths. The file is read for each request, so edits show. */
export async function startBlog(workerOrigin: string, port: number): Promise<Server> {
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '').split('?')[0]
    if (path !== BLOG_PATH) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n')
      return
    }
    const html = await readFile(join(ROOT, 'widget/demo/blog.html'), 'utf8')
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
      .end(html.replaceAll('{{origin}}', workerOrigin))
  })
  server.listen(port, HOST)
  await once(server, 'listening')
  return server
}
