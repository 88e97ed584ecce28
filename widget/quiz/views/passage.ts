// The passage of the guide behind an answer, opened in place. The guide is requested when the
// first passage is opened.
import { markSentence } from '../../../content/common/mark-sentence.ts'
import type { Block, CheckResult, RichText } from '../../../content/wire/index.ts'
import { authored, inContentLanguage } from '../../ui/authored.ts'
import { blocks, html, nothing, rich } from '../../ui/html.ts'
import { guideLink } from './guide-link.ts'
import type { ViewProps } from './view-props.ts'

export function passageView(props: ViewProps, { passage }: CheckResult) {
  if (!passage) return nothing
  const { state, strings, lang, dispatch } = props
  const guide = typeof state.guide === 'object' ? state.guide : undefined
  const section = guide?.sections.find(({ id }) => id === passage.section)
  const text = (list: readonly Block[], contentLang: string) =>
    blocks(list, (one) => inContentLanguage({ lang, contentLang }, marked(one, passage.sentence)))
  return html`<details @toggle=${() => dispatch({ type: 'open-passage' })}>
    <summary>${strings.showPassage}</summary>
    <blockquote class="passage">
      <p class="label">${authored(props, passage.title)}</p>
      ${
        guide && section
          ? text(section.blocks, guide.lang)
          : guide || state.guide === 'failed'
            ? nothing
            : html`<p>${strings.loadingPassage}</p>`
      }
      ${guideLink(props, passage, strings.readInGuide)}
    </blockquote>
  </details>`
}

/** The text, with the sentence highlighted that supports the answer. */
function marked(text: RichText, sentence: string | undefined): unknown {
  return markSentence(text, sentence).map(({ run, isMarked }) =>
    isMarked ? html`<mark>${rich([run])}</mark>` : rich([run]),
  )
}
