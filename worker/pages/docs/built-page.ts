// A page that the build rendered into a file (worker/tools/docs/). The worker only puts its own
// address into it.
import { type AppContext, publicOrigin } from '../../env.ts'
import { htmlResponse } from '../ui/layout.tsx'
import { pageFile } from './contents.ts'

/** Stands in the files for the address of this site, as it does in README. */
const HOST = 'https://HOST'

export async function builtPage(c: AppContext, id: string): Promise<Response> {
  const file = await c.env.ASSETS.fetch(new Request(new URL(pageFile(id), c.req.url)))
  if (!file.ok) throw new Error(`The built page ${id} answered ${file.status}.`)
  return htmlResponse((await file.text()).replaceAll(HOST, publicOrigin(c)))
}
