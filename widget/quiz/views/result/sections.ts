// The picture of a result: a row for each section of the guide with a mark for each question.
import type { Mark } from '../../../../content/common/attempt/marks.ts'
import type { AttemptResult, PublicQuestion } from '../../../../content/wire/index.ts'
import { authored } from '../../../ui/authored.ts'
import { html, nothing, type TemplateResult } from '../../../ui/html.ts'
import { guideLink } from '../guide-link.ts'
import type { ViewProps } from '../view-props.ts'
import { dot, headline } from './headline.ts'

export type Marks = ReadonlyMap<string, Mark>

/** What the chunk `challenge` draws of the shared result that the reader is compared with. */
export interface RivalViews {
  line(props: ViewProps): unknown
  /** The marks of both in one row. */
  sides(props: ViewProps, questions: readonly PublicQuestion[], marks: Marks): unknown
}

export let rival: RivalViews | undefined

export function setRival(views: RivalViews): void {
  rival = views
}

/** Questions of no section share a row without a title. */
export function sections(props: ViewProps, result: AttemptResult, marks: Marks) {
  const ids = result.sections.map(({ id }) => id)
  const row = (title: unknown, isIn: (section?: string) => unknown) => {
    const questions = props.state.questions.filter(
      ({ id, section }) => isIn(section) && (marks.get(id) ?? 'open') !== 'open',
    )
    return questions.length === 0
      ? nothing
      : html`<li>
          <span>${title}</span>
          ${(rival?.sides ?? side)(props, questions, marks)}
        </li>`
  }
  return html`<ul class="rows">
    ${result.sections.map(({ id, url, title }) =>
      row(
        guideLink(props, { section: id, url }, authored(props, title)),
        (section) => section === id,
      ),
    )}
    ${row(nothing, (section) => !section || !ids.includes(section))}
  </ul>`
}

/** Open questions have no mark. Screen readers get the marks in words. */
export function side(
  { strings }: ViewProps,
  questions: readonly PublicQuestion[],
  marks: Marks,
  whose?: unknown,
): TemplateResult {
  const shown = questions.map(({ id }) => marks.get(id) ?? 'open').filter((mark) => mark !== 'open')
  return html`<span class="marks">
    ${whose} ${shown.map(dot)}
    <span class="unseen">${headline(strings, shown)
      .map(([, text]) => text)
      .join(strings.comma)}</span>
  </span>`
}
