// The loader, /v1.js: it defines the elements. If a name is taken, by a second copy or by the
// page, the first definition stays. `?tag=my-check` in its URL gives the elements other names.
import { SELF } from './load-chunk.ts'
import { shell } from './shell.ts'

const tag = SELF.searchParams.get('tag') || 'self-check'

function define(name: string, element: CustomElementConstructor) {
  if (!customElements.get(name)) customElements.define(name, element)
  // biome-ignore lint/suspicious/noConsole: the developer of the page gets no other message.
  else console.info(`Selfcheck ${__VERSION__}: ${name} is taken`)
}

define(tag, shell('quiz', 'quizzes'))
define(`${tag}-guide`, shell('guide', 'guides'))
