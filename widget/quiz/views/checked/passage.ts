// The passage of the guide behind an answer, opened in place. The guide is requested when the
// first passage is opened.
import type { CheckResult, RichText } from '../../../../content/wire/index.ts'
import { authored, inContentLanguage } from '../../../ui/authored.ts'
import { html, nothing, passageText } from '../../../ui/html.ts'
import { guideLink } from '../guide-link.ts'
import type { ViewProps } from '../view-props.ts'
import { fold } from './fold.ts'

export function passageView(props: ViewProps, { passage }: CheckResult) {
  if (!passage) return nothing
  const { state, strings, lang, dispatch } = props
  const guide = typeof state.guide === 'object' ? state.guide : undefined
  const section = guide?.sections.find(({ id }) => id === passage.section)
  const text = (blocks: RichText, contentLang: string) =>
    inContentLanguage({ lang, contentLang }, passageText(blocks, passage.sentence))
  return fold(
    strings.showPassage,
    html`<blockquote class="passage">
      <p class="label">${authored(props, passage.title)}</p>
      ${
        guide && section
          ? text(section.blocks, guide.lang)
          : guide || state.guide === 'failed'
            ? nothing
            : html`<p>${strings.arriving}</p>`
      }
      ${guideLink(props, passage, strings.readInGuide)}
    </blockquote>`,
    () => dispatch({ type: 'open-passage' }),
  )
}
