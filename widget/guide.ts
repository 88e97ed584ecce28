// <self-check-guide>: the guide inside the element.
import type { Comparison, PublicGuide } from '../content/wire.ts'
import { adopt, sheet as appSheet, headingLevel, hiddenIn, paint, takeOver } from './app.ts'
import type { Mount } from './mount.ts'
import { en } from './strings.ts'
import css from './styles/guide.css'
import { blocks, html, nothing, rich, type TemplateResult } from './views/text.ts'

const sheet = new CSSStyleSheet()
sheet.replaceSync(css)

export const mount: Mount<PublicGuide> = ({ host, emit }, guide) => {
  const root = document.createElement('div')
  const draw = () => paint(host, root, guideView(host, guide))
  adopt(host, appSheet, sheet)
  draw()
  takeOver(host, root)
  queueMicrotask(() => emit('self-check:ready', { title: guide.title }))
  return {
    connect() {},
    disconnect() {},
    update: draw,
    reset() {},
    focus: () => root.querySelector<HTMLElement>('[tabindex]')?.focus(),
  }
}

function guideView(host: HTMLElement, guide: PublicGuide): TemplateResult {
  const level = headingLevel(host)
  const isHidden = hiddenIn(host).has('title')
  return html`<article class="paper guide" part="card" lang=${guide.lang}>
    ${
      isHidden
        ? nothing
        : html`<div class="headline" part="title" role="heading" aria-level=${level} tabindex="-1">
            ${guide.title}
          </div>`
    }
    <p part="intro">${guide.description}</p>
    ${guide.sections.map(
      (section) => html`<section class="section">
        <div class="section-title" role="heading" aria-level=${level + 1}>${section.title}</div>
        ${blocks(section.blocks)}
      </section>`,
    )}
    ${guide.comparison ? comparison(guide.comparison, level + 1) : nothing}
    <section class="section">
      <div class="section-title" role="heading" aria-level=${level + 1}>${en.takeaways}</div>
      <ul>
        ${guide.takeaways.map((takeaway) => html`<li>${rich(takeaway)}</li>`)}
      </ul>
    </section>
  </article>`
}

/** Narrow columns show each row as a card: there, every cell carries its column's label. */
function comparison({ title, subject, columns, rows }: Comparison, level: number): TemplateResult {
  const labels = new Map(columns.map(({ id, label }) => [id, label]))
  return html`<section class="section">
    <div class="section-title" id="facts" role="heading" aria-level=${level}>${title}</div>
    <div class="table" role="region" aria-labelledby="facts" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${subject}</th>
            ${columns.map(({ label }) => html`<th scope="col">${label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) => html`<tr>
              <th scope="row">${row.name}</th>
              ${row.cells.map(
                (
                  cell,
                ) => html`<td class="value-${cell.value}" data-label=${labels.get(cell.column) ?? ''}>
                  <span class="value">${cell.text}</span>
                  ${cell.note ? html`<span class="note">${cell.note}</span>` : nothing}
                </td>`,
              )}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`
}
