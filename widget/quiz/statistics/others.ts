// How others answered a question, behind a fold: bars with their figures in words. It is requested
// when it is opened, so that a reader who does not ask for it costs nothing.
import type {
  CheckResult,
  PublicQuestion,
  QuestionStatistics,
  Rate,
  Response,
  Statistics,
} from '../../../content/wire/index.ts'
import { howOthersAnswered } from '../../client/statistics-api.ts'
import { withStatistics } from '../../strings/english/statistics.ts'
import { authored } from '../../ui/authored.ts'
import { html, nothing, type TemplateResult } from '../../ui/html.ts'
import { fold } from '../views/checked/fold.ts'
import type { ViewProps } from '../views/view-props.ts'

/** Browsers forgive that things move within 500 ms of a click; drawing takes some of it. */
const GRACE_MS = 400

/** For all elements on the page. After a failure, the next opening asks again. */
const answers = new Map<string, Statistics | 'asked' | 'failed'>()

/** Only once the answer is revealed: between two tries the figures would tell it. */
export function others(
  given: ViewProps,
  question: PublicQuestion,
  { correct, answer }: CheckResult,
): unknown {
  const props = { ...given, strings: withStatistics(given.strings) }
  const { context, state, strings, lang, redraw } = props
  const response = state.items[question.id]?.response
  if (response === undefined || (!correct && answer === undefined)) return nothing
  const { id, revision } = question
  const key = `${context.api} ${lang} ${state.quiz.id} ${id} ${revision}`
  const open = async ({ currentTarget, timeStamp }: Event) => {
    const details = currentTarget as HTMLDetailsElement
    const before = answers.get(key)
    if (!details.open || (before && before !== 'failed')) return
    answers.set(key, 'asked')
    redraw()
    const sent = { question: id, response }
    const found = await howOthersAnswered(context.api, lang, state.quiz.id, sent)
    answers.set(key, found.ok ? found.value : 'failed')
    const content = details.querySelector<HTMLElement>('div')
    // What comes late takes no less room than what stood in for it.
    if (content && performance.now() - timeStamp > GRACE_MS)
      content.style.minBlockSize = `${content.offsetHeight}px`
    redraw()
  }
  const found = answers.get(key)
  return fold(
    strings.others,
    html`<div class="others" part="others">
      ${found === 'failed' ? strings.notLoaded : found && figures(props, question, response, answer ?? response, found)}
    </div>`,
    open,
  )
}

/** While they are on their way, the rows stand there without figures. */
function figures(
  props: ViewProps,
  question: PublicQuestion,
  response: Response,
  answer: Response,
  answered: Statistics | 'asked',
): unknown {
  const { strings } = props
  const found = answered === 'asked' ? undefined : answered
  const figure = found?.questions[0]
  if (found && !isEnough(figure)) return strings.tooFew(found.floor)
  const choices = 'choices' in question ? question.choices : []
  const isSum = choices.length === 0 || question.type === 'multiple'
  return html`<ul>
      ${choices.map(({ id, text }) =>
        row(
          props,
          html`${authored(props, text)} ${notes(props, isIn(response, id), isIn(answer, id))}`,
          figure && (figure.choices?.find((one) => one.id === id) ?? NONE),
          isIn(answer, id),
        ),
      )}
      ${isSum ? row(props, strings.rightAtFirst, figure && (figure.correct ?? NONE), true) : nothing}
    </ul>
    <p class="label">
      ${figure ? `${strings.basedOn(figure.n)} ` : strings.arriving}
      ${found ? authored(props, found.population) : nothing}
    </p>`
}

const NONE: Rate = { rate: 0, low: 0, high: 0 }

const isEnough = (figure: QuestionStatistics | undefined) => figure?.correct || figure?.choices

const isIn = (response: Response, id: string) => [response].flat().includes(id)

/** Which option the reader chose, and which is right, in words. */
function notes({ strings }: ViewProps, isChosen: boolean, isRight: boolean) {
  const words = [isChosen && strings.answer, isRight && strings.rightAnswer].filter(Boolean)
  return words.length > 0 ? html`<span class="label">${words.join(' · ')}</span>` : nothing
}

function row(
  { strings, lang }: ViewProps,
  what: unknown,
  rate: Rate | undefined,
  isRight: boolean,
): TemplateResult {
  const percent = new Intl.NumberFormat(lang, { style: 'percent' })
  const [low = 0, high = 0] = rate ? [rate.low, rate.high].map((one) => Math.round(100 * one)) : []
  return html`<li class=${isRight ? 'right' : nothing}>
    <span class="what">${what}</span>
    <span class="rate"><b>${rate ? percent.format(rate.rate) : '…'}</b> ${rate ? strings.range(low, high) : nothing}</span>
    <span class="bar" aria-hidden="true">
      <span .style=${`inline-size:${100 * (rate?.rate ?? 0)}%`}></span>
      <i .style=${`inset-inline:${low}% ${100 - high}%`}></i>
    </span>
  </li>`
}
