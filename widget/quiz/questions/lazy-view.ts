// A question view in a chunk of its own, which only a page with such a question loads. This is
// the one file that deals with loading, failure and retry of a view.
import type { PublicOf, QuestionType } from '../../../content/wire/index.ts'
import type { ChunkName } from '../../element/chunk-names.ts'
import { addEnglish } from '../../strings/en.ts'
import { button, html } from '../../ui/html.ts'
import { addStyles } from '../../ui/look.ts'
import type { ViewProps } from '../views/view-props.ts'
import { wholeQuizLink } from '../views/whole-quiz-link.ts'
import type { QuestionView, ViewsChunk } from './question-view.ts'

export function lazyView<T extends QuestionType>(
  type: T,
  chunk: ChunkName,
): QuestionView<PublicOf<T>> {
  let loaded: ViewsChunk<T> | undefined
  let loading: Promise<void> | undefined
  let hasFailed = false

  function load({ context, redraw }: ViewProps): void {
    loading ??= context.load<ViewsChunk<T>>(chunk).then(
      (arrived) => {
        addEnglish(arrived.english)
        loaded = arrived
      },
      () => {
        hasFailed = true
      },
    )
    loading.then(redraw)
  }

  function retry({ redraw }: ViewProps): void {
    hasFailed = false
    loading = undefined
    redraw()
  }

  function draw(props: ViewProps, question: PublicOf<T>): unknown {
    const { strings, context } = props
    if (loaded) {
      addStyles(context.host, loaded.sheet)
      return loaded.views[type].draw(props, question)
    }
    if (!hasFailed) {
      load(props)
      return html`<p class="label" role="status">${strings.arriving}</p>`
    }
    return html`<p class="label" role="status">
        ${strings.unavailable} ${wholeQuizLink(props)}
      </p>
      <div class="actions">${button(strings.retry, '', () => retry(props))}</div>`
  }

  return {
    draw,
    help: (strings) => loaded?.views[type].help?.(strings),
    initialResponse: (question) => loaded?.views[type].initialResponse?.(question),
    complaint: (...args) => loaded?.views[type].complaint?.(...args),
    // Of an answer from an earlier visit, nothing has been drawn: drawing asks for the chunk, and
    // adds its styles.
    checked(...args) {
      const given = draw(args[0], args[1])
      return loaded?.views[type].checked?.(...args) ?? [{ given }]
    },
  }
}
