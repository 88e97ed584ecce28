// /v1.js, the one URL that pages know: defines the elements. Two copies of it, or a
// page that owns a name: whoever came first keeps it. `?tag=my-check` on the URL gives
// the elements another name.
import { SELF } from './load-chunk.ts'
import { shell } from './shell.ts'

const tag = SELF.searchParams.get('tag') || 'self-check'

function define(name: string, element: CustomElementConstructor) {
  if (!customElements.get(name)) customElements.define(name, element)
  // biome-ignore lint/suspicious/noConsole: for the page's developer, who sees nothing else of it.
  else console.info(`Selfcheck ${__VERSION__}: ${name} is taken`)
}

define(tag, shell('quiz', 'quizzes'))
define(`${tag}-guide`, shell('guide', 'guides'))
