// What the reader came for: the verdict with the sentence for the option chosen,
// the right answer, why the others do not hold, and the passage that says so.
import type { CheckResult, PublicQuestion, RichText } from '../../../content/wire/index.ts'
import { points, wordsOf } from '../../strings/strings-late.ts'
import { authored, inTongue } from '../../ui/authored.ts'
import { blocks, html, nothing, type TemplateResult } from '../../ui/html.ts'
import { icon } from '../../ui/icon.ts'
import { itemOf } from '../machine/transition.ts'
import { guideOf, openGuide } from '../passage-guide.ts'
import { asShown, isSequence, pairedText, partsOfKey, textOf, wording } from './answer-parts.ts'
import { guideLink } from './guide-link.ts'
import { marked } from './marked.ts'
import { reportLink } from './report.ts'
import type { View } from './view-props.ts'

export function feedback(
  view: View,
  question: PublicQuestion,
  verdict: CheckResult,
): TemplateResult {
  const { lang } = view
  const { correct, score, maxScore, explanation } = verdict
  const key = partsOfKey(view, question, verdict.answer)
  const isNumbered = isSequence(question, verdict.answer)
  const others = verdict.feedback.others ?? []
  return html`<div
    class="feedback ${correct ? 'is-right' : 'is-revisit'}"
    part="feedback"
    role="group"
    tabindex="-1"
    data-focus="feedback"
    aria-labelledby="verdict"
    aria-describedby="chosen"
  >
    <p class="verdict" id="verdict">
      ${icon(correct)}
      <span
        >${correct ? wordsOf(view).right : wordsOf(view).notQuite}${
          !correct && score > 0
            ? ` · ${wordsOf(view).partly(points(score, lang), points(maxScore, lang))}`
            : nothing
        }</span
      >
    </p>
    <div id="chosen">${chosen(view, question, verdict)}</div>
    ${
      correct || verdict.answer === undefined
        ? nothing
        : html`<p>
          <span class="label">${wordsOf(view).rightAnswer}</span>
          ${key.map(
            (part, index) =>
              html`<span class="answer"
                >${isNumbered ? `${index + 1}. ` : nothing}${answerIn(view, question, part)}</span
              ><br />`,
          )}
        </p>`
    }
    ${explanation === undefined ? nothing : html`<p>${authored(view, explanation)}</p>`}
    ${whyNotOthers(
      view,
      question,
      asShown(
        question,
        others.filter(({ id }) => !key.some((part) => part.includes(id))),
        ({ id }) => id,
      ),
    )}
    ${passage(view, verdict)}
    ${correct || verdict.answer !== undefined ? nothing : reveal(view, question)}
    ${reportLink(view, question, verdict)}
  </div>`
}

function reveal(view: View, question: PublicQuestion): TemplateResult {
  return html`<button
    type="button"
    part="button button-secondary"
    aria-disabled=${itemOf(view.state, question.id).status === 'checking'}
    @click=${() => view.dispatch({ type: 'reveal' })}
  >
    ${wordsOf(view).showAnswer}
  </button>`
}

function chosen(view: View, question: PublicQuestion, { feedback }: CheckResult): TemplateResult {
  // The sentences on items come in groups, and stay so.
  const texts =
    'items' in question ? feedback.chosen : asShown(question, feedback.chosen, ({ id }) => id)
  const [only, ...more] = texts
  if (only && more.length === 0 && !('items' in question))
    return html`<p>${authored(view, only.text)}</p>`
  return html`<dl>
    ${texts.map(
      ({ id, text }, index) => html`<dt>${named(view, question, id)}</dt>
        ${isSame(text, texts[index + 1]?.text) ? nothing : html`<dd>${authored(view, text)}</dd>`}`,
    )}
  </dl>`
}

function whyNotOthers(
  view: View,
  question: PublicQuestion,
  others: readonly { id: string; text: RichText }[],
) {
  if (others.length === 0) return nothing
  return html`<details>
    <summary>${wordsOf(view).whyNotOthers}</summary>
    <dl>
      ${others.map(
        ({ id, text }) =>
          html`<dt>${named(view, question, id)}</dt><dd>${authored(view, text)}</dd>`,
      )}
    </dl>
  </details>`
}

/** Opened in place; the guide is fetched at the first one asked for. */
function passage(view: View, { passage }: CheckResult) {
  if (!passage) return nothing
  const { place, state } = view
  const guide = guideOf(place, state.quiz.guide)
  const opened = guide === 'failed' ? undefined : guide
  const section = opened?.sections.find(({ id }) => id === passage.section)
  const open = () => openGuide(place, state.quiz.guide, view.redraw)
  return html`<details @toggle=${open}>
    <summary>${wordsOf(view).showPassage}</summary>
    <blockquote class="passage">
      <p class="label">${authored(view, passage.title)}</p>
      ${
        section
          ? blocks(section.blocks, (text) =>
              inTongue(
                { lang: view.lang, contentLang: opened?.lang ?? '' },
                marked(text, passage.sentence),
              ),
            )
          : guide
            ? nothing
            : html`<p>${wordsOf(view).loadingPassage}</p>`
      }
      ${guideLink(view, passage, wordsOf(view).readInGuide)}
    </blockquote>
  </details>`
}

/** A gap's number is in our words, and what belongs there in the author's. */
function answerIn(view: View, question: PublicQuestion, part: readonly string[]): unknown {
  const [id, other] = part
  if (!('blanks' in question) || other === undefined)
    return authored(view, wording(view, question, part))
  return html`${named(view, question, id)}: ${authored(view, pairedText(question, id, other))}`
}

/** A gap has a number, which is a word of ours. */
function named(view: View, question: PublicQuestion, id?: string): unknown {
  const text = textOf(view, question, id)
  return 'blanks' in question ? text : authored(view, text)
}

/** Items that one sentence is for stand together above it. */
function isSame(text: RichText, other: RichText | undefined): boolean {
  return JSON.stringify(text) === JSON.stringify(other)
}
