// How sure the reader is, asked in one tap while they answer and never scored; and at the
// end, how well that matched. What one was sure of and had wrong is what is learnt best
// once it is known (Butterfield & Metcalfe 2001), so it comes first.
import type { AttemptResult, Confidence } from '../../../content/wire/index.ts'
import { wordsOf } from '../../strings/strings-late.ts'
import { authored } from '../../ui/authored.ts'
import { html, nothing, type TemplateResult } from '../../ui/html.ts'
import { type Item, itemOf } from '../machine/transition.ts'
import { guideLink } from './guide-link.ts'
import type { View } from './view-props.ts'

/** From the surest. */
const LEVELS: readonly Confidence[] = ['sure', 'think', 'guess']

/** Native radios under their question; nothing once it is checked. */
export function confidenceView(view: View, item: Item): TemplateResult | typeof nothing {
  if (item.status !== 'open' && item.status !== 'checking') return nothing
  const words = wordsOf(view)
  return html`<div class="levels" part="confidence" role="radiogroup" aria-labelledby="sureness">
    <span class="label" id="sureness">${words.howSure}</span>
    ${LEVELS.toReversed().map(
      (level) => html`<label class="level">
        <input
          type="radio"
          name="confidence"
          .checked=${item.confidence === level}
          ?disabled=${item.status !== 'open'}
          @change=${() => view.dispatch({ type: 'confide', confidence: level })}
        />
        <span>${words.confidence[level]}</span>
      </label>`,
    )}
  </div>`
}

/** How often each level was right; nothing where none was given. */
export function calibration(view: View, result: AttemptResult) {
  const words = wordsOf(view)
  const { items, questions } = view.state
  const right = new Set(result.questions.flatMap((one) => (one.correct ? [one.question] : [])))
  const at = (level: Confidence) =>
    questions.filter(
      ({ id }) => isGivenIn(itemOf(view.state, id)) && items[id]?.confidence === level,
    )
  const rows = LEVELS.map((level) => ({ level, all: at(level) })).filter(
    ({ all }) => all.length > 0,
  )
  if (rows.length === 0) return nothing
  const misled = at('sure').filter(({ id }) => !right.has(id))
  const passages = new Map(result.revisit.map(({ question, passage }) => [question, passage]))
  return html`<div class="calibration" part="calibration">
    <p class="subhead" role="heading" aria-level=${view.level + 1}>${words.howSureYouWere}</p>
    <dl class="tallies">
      ${rows.map(
        ({ level, all }) => html`<dt>${words.confidence[level]}</dt>
          <dd>${words.rightOf(all.filter(({ id }) => right.has(id)).length, all.length)}</dd>`,
      )}
    </dl>
    ${
      misled.length === 0
        ? nothing
        : html`<p>${words.sureAndNotQuite(misled.length)}</p>
            <ul class="rows">
              ${misled.map(({ id, prompt }) => {
                const passage = passages.get(id)
                return html`<li>
                  <span class="asked">${authored(view, prompt)}</span>
                  ${passage ? guideLink(view, passage, authored(view, passage.title)) : nothing}
                </li>`
              })}
            </ul>`
    }
  </div>`
}

const isGivenIn = ({ status, given }: Item) => status !== 'open' || given !== undefined
