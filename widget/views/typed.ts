// Questions that are typed into: a number, a text, a text with gaps. Entry of its own
// chunk (others.ts). No form, so that Enter sends nothing, neither here nor on the page
// around, and a sandboxed frame has nothing to refuse.
import type { Blank, PublicTypedQuestion, Response } from '../../content/wire.ts'
import { adopt } from '../app.ts'
import { type Item, itemOf } from '../machine.ts'
import { wordsOf } from '../strings-late.ts'
import css from '../styles/typed.css'
import { authored } from './authored.ts'
import { icon } from './icon.ts'
import { html, nothing, type TemplateResult } from './text.ts'
import type { View } from './view.ts'

const sheet = new CSSStyleSheet()
sheet.replaceSync(css)

/** As much as the API takes. */
const MAX_LENGTH = 200

export function typedView(view: View, question: PublicTypedQuestion): TemplateResult {
  adopt(view.place.host, sheet)
  const item = itemOf(view.state, question.id)
  const choose = (response: Response) => view.dispatch({ type: 'choose', response })
  if (question.type === 'blanks') {
    const filled = filledIn(item.response)
    return html`<div class="options" part="options">
      ${question.blanks.map((blank, index) => {
        const fill = (text: string) => choose({ ...filled, [blank.id]: text })
        return gap(view, item, blank, index + 1, filled[blank.id] ?? '', fill)
      })}
    </div>`
  }
  const isNumber = question.type === 'number'
  const unit = isNumber ? question.unit : undefined
  const text = typeof item.response === 'object' ? '' : `${item.response ?? ''}`
  return html`<div class="options" part="options">
    ${row(
      view,
      wordsOf(view).answer,
      isRight(item),
      html`<span class="with-unit"
        >${input(item, text, isNumber, choose)}${unit ? html`<span class="unit">${authored(view, unit)}</span>` : nothing}</span
      >`,
    )}
  </div>`
}

function gap(
  view: View,
  item: Item,
  blank: Blank,
  number: number,
  text: string,
  fill: (text: string) => void,
): TemplateResult {
  const { choices } = blank
  const field = choices ? picker(view, item, choices, text, fill) : input(item, text, false, fill)
  // Which of several typed gaps were right, the server's words say: it alone has the key.
  const right = filledIn(item.verdict?.answer)[blank.id]
  const isKnown = choices && item.verdict?.answer !== undefined
  return row(view, wordsOf(view).gap(number), isKnown ? text === right : isRight(item), field)
}

/** A field under its name; once checked, with a mark and the word for it. */
function row(
  view: View,
  name: string,
  right: boolean | undefined,
  field: TemplateResult,
): TemplateResult {
  const standing = right === undefined ? '' : right ? 'right' : 'revisit'
  return html`<label class="typed ${standing}" part="option">
    <span class="label">${name}</span>
    ${field}
    ${
      standing
        ? html`<span class="mark" part="marker"
            >${icon(right === true)}${right ? wordsOf(view).right : wordsOf(view).notQuite}</span
          >`
        : nothing
    }
  </label>`
}

/** Read-only once given in: what was typed stays in sight, and can be copied. */
function input(
  item: Item,
  text: string,
  isNumber: boolean,
  write: (text: string) => void,
): TemplateResult {
  return html`<input
    type="text"
    dir="auto"
    inputmode=${isNumber ? 'decimal' : nothing}
    autocomplete="off"
    autocapitalize="off"
    spellcheck="false"
    maxlength=${MAX_LENGTH}
    .value=${text}
    ?readonly=${item.status !== 'open'}
    @input=${(event: Event & { target: HTMLInputElement }) => write(event.target.value)}
  />`
}

function picker(
  view: View,
  item: Item,
  choices: NonNullable<Blank['choices']>,
  chosen: string,
  pick: (id: string) => void,
): TemplateResult {
  return html`<select
    ?disabled=${item.status !== 'open'}
    @change=${(event: Event & { target: HTMLSelectElement }) => pick(event.target.value)}
  >
    <option value="" ?selected=${chosen === ''}>${wordsOf(view).pick}</option>
    ${choices.map(
      ({ id, text }) =>
        html`<option lang=${view.contentLang} value=${id} ?selected=${chosen === id}>
          ${typeof text === 'string' ? text : text.map((run) => run.text).join('')}
        </option>`,
    )}
  </select>`
}

/** Undefined before a verdict, and where it holds for some of the gaps only. */
function isRight({ verdict }: Item): boolean | undefined {
  if (!verdict) return undefined
  return verdict.correct || (verdict.score === 0 ? false : undefined)
}

function filledIn(response: Response | undefined): Readonly<Record<string, string>> {
  return typeof response === 'object' && !Array.isArray(response) ? response : {}
}
