// The end of a quiz: the result, and what can be done with it.
import { monthAndYear } from '../../../../content/common/month-year.ts'
import type { AttemptAnswer, PublicQuestion } from '../../../../content/wire/index.ts'
import { addEnglish } from '../../../strings/en.ts'
import { button, html, nothing, type TemplateResult } from '../../../ui/html.ts'
import type { AfterResultChunk } from '../../after-answer.ts'
import { namedSet, openQuestions } from '../../attempt-request.ts'
import { noticeText } from '../status.ts'
import type { ViewProps } from '../view-props.ts'
import { closingLine } from './closing-line.ts'
import { coverageOf } from './coverage.ts'
import { head } from './headline.ts'
import { scoreView } from './score.ts'
import { toAskAgain } from './to-ask-again.ts'

export function result(props: ViewProps): TemplateResult {
  const { state, strings, lang, dispatch, context, afterAnswer } = props
  const { phase, notice } = state
  const isOutcome = state.quiz.kind === 'outcome'
  const open = openQuestions(state)
  const result = phase === 'finished' || isUpToDate(props, open.length) ? state.result : undefined
  const month = result && monthAndYear(result.factsAsOf, lang)
  /** Without any answer, or without an outcome, there is nothing to share. */
  const isEmpty = result && !('because' in result) && coverageOf(result).answered === 0
  // During an automatic retry the buttons stay, so that none disappears under the pointer.
  const isUnscored = phase === 'unscored' || (phase === 'scoring' && state.isAutomatic)
  const canReview = !isEmpty && (phase !== 'scoring' || isUnscored)
  const isShareable =
    result && !result.shareUnavailable && ('because' in result ? result.outcome : !isEmpty)
  const canShare = isShareable && !context.host.matches('[hide~="share"]')
  const closing = result && closingLine(props, result)
  /** The ways on: two of them beside the main button, the others behind *More*. */
  const ways = [
    ...(result ? waysOn(props, result, open, !canShare && !isUnscored) : []),
    ...(canReview ? [button(strings.review, '', () => dispatch({ type: 'review' }))] : []),
  ]
  // For what is drawn by it, and for a reader who is offline when a button is pressed.
  if (result && !afterResult) load(props).then(props.redraw, () => {})
  return html`<section class="result" part="result">
    <p class="label title header">
      <span>${isOutcome ? strings.outcomeTitle : strings.resultTitle}</span>
      ${month ? html`<span>${strings.factsAsOf(month)}</span>` : nothing}
    </p>
    <div class="room">
      ${result ? ('because' in result ? afterAnswer.outcome?.(props, result) : scoreView(props, result)) : head(props, 'prompt', strings.resultLater)}
      <div class="actions" part="actions">
        ${isUnscored ? button(strings.retry, 'primary', () => dispatch({ type: 'retry' })) : nothing}
        ${canShare ? shareButton(props, result) : nothing}
        ${ways.slice(0, 2)}
      </div>
      ${result ? more(props, result, ways.slice(2)) : nothing}
      <p class="status" role="status" part="status${phase === 'unscored' ? ' error' : ''}">
        ${notice ? noticeText(state, strings[notice]) : phase === 'unscored' ? strings.unscored : nothing}
      </p>
      ${closing === undefined ? nothing : html`<p class="closing">${closing}</p>`}
    </div>
  </section>`
}

/**
 * Whether the last result still holds while a new one is on its way: the answers of an outcome
 * quiz can be changed, and open questions of other quizzes can be answered.
 */
function isUpToDate({ state }: ViewProps, open: number): boolean {
  const { result } = state
  if (!result || 'because' in result) return false
  const { asked, answered } = coverageOf(result)
  return asked - answered === open + result.stale.length
}

/** The way back to the questions that are open, to the rest of the quiz, and to what is to revisit. */
function waysOn(
  props: ViewProps,
  result: AttemptAnswer,
  open: readonly PublicQuestion[],
  isMain: boolean,
): TemplateResult[] {
  const { state, strings, dispatch } = props
  const [first] = open
  const ways: TemplateResult[] = []
  if (first && state.quiz.kind !== 'outcome') {
    const index = state.questions.indexOf(first)
    ways.push(
      button(strings.goOn(open.length), isMain ? 'primary' : '', () =>
        dispatch({ type: 'review', index }),
      ),
    )
  }
  const way = (label: string, run: (chunk: AfterResultChunk) => unknown) =>
    ways.push(button(label, '', press(props, run)))
  if (namedSet(state)) way(restLabel(props, open), (chunk) => chunk.askRest(props))
  if (state.only) way(strings.takeWhole, (chunk) => chunk.askAll(props))
  const again = state.only ? [] : toAskAgain(result)
  if (again.length > 0 && again.length < state.questions.length)
    way(strings.onlyThese(again.length), (chunk) => chunk.askOnly(props, again))
  return ways
}

function shareButton(props: ViewProps, result: AttemptAnswer): TemplateResult {
  const share = press(props, async (chunk, pressed) => {
    const notice = await chunk.shareResult(props, result, pressed)
    if (notice) props.dispatch({ type: 'shared', notice })
  })
  return html`<button type="button" class="primary" part="button button-primary share" @click=${share}>
    ${props.strings.share}
  </button>`
}

/** Of a quiz that draws, nobody knows how many questions are left behind a set. */
function restLabel({ state, strings }: ViewProps, open: readonly PublicQuestion[]): string {
  const { draw, questionCount = 0 } = state.quiz
  const isKnown = !draw && open.length === 0
  return isKnown ? strings.goOn(questionCount - state.questions.length) : strings.takeWhole
}

/** What else can be done. The chunk `after-result` draws it. */
function more(props: ViewProps, result: AttemptAnswer, ways: readonly TemplateResult[]) {
  return html`<details class="more" @toggle=${press(props, props.redraw)}>
    <summary>${props.strings.more}</summary>
    ${afterResult?.menu(props, result, ways, (run) => press(props, run))}
  </details>`
}

/** Set once the chunk is here. */
let afterResult: AfterResultChunk | undefined

async function load({ context }: ViewProps): Promise<AfterResultChunk> {
  afterResult = await context.load<AfterResultChunk>('after-result')
  addEnglish(afterResult.english)
  return afterResult
}

/** What the chunk `after-result` does at the press of a button. */
async function act(props: ViewProps, run: (chunk: AfterResultChunk) => unknown): Promise<void> {
  try {
    await run(await load(props))
  } catch {
    props.dispatch({ type: 'shared', notice: 'notLoaded' })
  }
}

function press(props: ViewProps, run: (chunk: AfterResultChunk, pressed: HTMLElement) => unknown) {
  return ({ currentTarget }: Event) => {
    act(props, (chunk) => run(chunk, currentTarget as HTMLElement))
  }
}
