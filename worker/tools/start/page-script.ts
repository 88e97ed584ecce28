// Puts the script of `npm start` into its pages, and answers what that script asks for. Both
// servers do so, the one in front of the worker and the one of the blog, each on its own origin:
// the policy of our pages allows no other.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { rolldown } from 'rolldown'
import type { PageState } from './page/page-state.ts'

const SCRIPT = '/_start/page.js'
const STATE = '/_start/state'

export interface PageScript {
  /** Answers a request of the script; false: it is not one. */
  answer(request: IncomingMessage, response: ServerResponse): boolean
  /** The page with the script in its head. */
  addTo(html: string): string
}

/** `state` is what the pages should know now. */
export async function pageScript(root: string, state: () => PageState): Promise<PageScript> {
  const script = await bundleScript(root)
  return {
    answer(request, response) {
      const path = (request.url ?? '').split('?')[0]
      if (path !== SCRIPT && path !== STATE) return false
      const type = path === SCRIPT ? 'text/javascript' : 'application/json'
      response
        .writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' })
        .end(path === SCRIPT ? script : JSON.stringify(state()))
      return true
    },
    addTo: (html) =>
      html.replace(
        '</head>',
        () => `<script type="module" src="${SCRIPT}?build=${state().build}"></script></head>`,
      ),
  }
}

async function bundleScript(root: string): Promise<string> {
  const bundle = await rolldown({ cwd: root, input: 'worker/tools/start/page/live-reload.ts' })
  const { output } = await bundle.generate({ format: 'es' })
  await bundle.close()
  return output[0].code
}
