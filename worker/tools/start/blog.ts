// A second origin for `npm start`: a blog post that embeds the widget by the usual snippet.
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { type Piece, snippet } from '../../pages/front/snippets.ts'
import { ROOT } from '../build.ts'
import { HOST } from '../ports.ts'
import type { ShownQuiz } from './outcome.ts'
import type { PageScript } from './page-script.ts'

export const BLOG_PATH = '/a-post-with-a-quiz'
const NO_QUIZ = '<p>There is no quiz yet. Save one in content/quizzes/, and it is shown here.</p>'

interface BlogOptions {
  readonly port: number
  readonly workerOrigin: string
  /** The quiz to show now. Undefined: there is none. */
  quiz(): ShownQuiz | undefined
  readonly script?: PageScript
}

/** Serves the post, and 404 for other paths. */
export async function startBlog(options: BlogOptions): Promise<Server> {
  const { port, workerOrigin, quiz, script } = options
  const server = createServer(async (request, response) => {
    if (script?.answer(request, response)) return
    const path = (request.url ?? '').split('?')[0]
    if (path !== BLOG_PATH) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n')
      return
    }
    const html = await blogPost(workerOrigin, quiz())
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
      .end(script?.addTo(html) ?? html)
  })
  server.listen(port, HOST)
  await once(server, 'listening')
  return server
}

/** The file is read for each request, so edits show. */
export async function blogPost(workerOrigin: string, quiz: ShownQuiz | undefined): Promise<string> {
  const html = await readFile(join(ROOT, 'widget/demo/blog.html'), 'utf8')
  const piece = quiz && pieceOf(quiz)
  return html
    .replace('/* {{css}} */', () => quiz?.css ?? '')
    .replace('{{quiz}}', () =>
      piece ? snippet(workerOrigin, { piece, theme: 'auto', platform: 'html' }) : NO_QUIZ,
    )
}

function pieceOf({ id, title, set }: ShownQuiz): Piece {
  return { kind: 'quiz', id, title, ...(set !== undefined && { set }) }
}
