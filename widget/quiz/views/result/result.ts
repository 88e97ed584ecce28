// The end of a quiz: the result, and what can be done with it.
import { monthAndYear } from '../../../../content/common/month-year.ts'
import type { AttemptAnswer, PublicQuestion } from '../../../../content/wire/index.ts'
import { addEnglish } from '../../../strings/en.ts'
import { button, html, nothing, type TemplateResult } from '../../../ui/html.ts'
import type { AfterResultChunk } from '../../after-answer.ts'
import { namedSet, openQuestions } from '../../attempt-request.ts'
import { noticeText } from '../status.ts'
import type { ViewProps } from '../view-props.ts'
import { coverageOf } from './coverage.ts'
import { scoreView } from './score.ts'

export function result(props: ViewProps): TemplateResult {
  const { state, strings, dispatch, context, afterAnswer } = props
  const { phase, notice } = state
  const isOutcome = state.quiz.kind === 'outcome'
  const open = openQuestions(state)
  const result = phase === 'finished' || isUpToDate(props, open.length) ? state.result : undefined
  const isEmpty = result && !('because' in result) && coverageOf(result).answered === 0
  // During an automatic retry the buttons stay, so that none disappears under the pointer.
  const isUnscored = phase === 'unscored' || (phase === 'scoring' && state.isAutomatic)
  const canShare = result && isShareable(result) && !context.host.matches('[hide~="share"]')
  return html`<section class="result" part="result">
    <p class="label title">${isOutcome ? strings.outcomeTitle : strings.resultTitle}</p>
    <div class="room">
      ${result ? ('because' in result ? afterAnswer.outcome?.(props, result) : scoreView(props, result)) : pending(props)}
      ${result ? factsDate(props, result) : nothing}
      <div class="actions" part="actions">
        ${isUnscored ? button(strings.retry, 'primary', () => dispatch({ type: 'retry' })) : nothing}
        ${canShare ? shareButton(props, result) : nothing}
        ${result && !isOutcome ? goOn(props, open, !canShare && !isUnscored) : nothing}
        ${result ? askAgain(props, result) : nothing}
        ${result && namedSet(state) ? theRest(props, open) : nothing}
        ${
          isEmpty || (phase === 'scoring' && !isUnscored)
            ? nothing
            : button(strings.review, '', () => dispatch({ type: 'review' }))
        }
        ${
          result
            ? [
                isEmpty
                  ? nothing
                  : button(
                      strings.save,
                      '',
                      act(props, (chunk, pressed) => chunk.saveAnswers(props, result, pressed)),
                    ),
                button(
                  strings.startOver,
                  '',
                  act(props, (chunk) => chunk.startOver(props, result)),
                ),
                button(
                  strings.forget,
                  '',
                  act(props, (chunk) => chunk.forgetAll(props)),
                ),
              ]
            : nothing
        }
      </div>
      ${canShare ? shareField(props) : nothing}
      ${result?.shareUnavailable ? html`<p class="facts">${strings.tooLarge}</p>` : nothing}
      <p class="status" role="status" part="status${phase === 'unscored' ? ' error' : ''}">
        ${notice ? noticeText(state, strings[notice]) : phase === 'unscored' ? strings.unscored : nothing}
      </p>
    </div>
  </section>`
}

function pending({ state, strings, level }: ViewProps): TemplateResult {
  return html`<p
    class="prompt"
    role="heading"
    aria-level=${level}
    tabindex="-1"
    data-focus="result"
  >
    ${state.phase === 'scoring' ? strings.scoring : strings.resultLater}
  </p>`
}

function factsDate({ strings, lang }: ViewProps, { factsAsOf }: AttemptAnswer) {
  const month = monthAndYear(factsAsOf, lang)
  return month ? html`<p class="facts">${strings.factsAsOf(month)}</p>` : nothing
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

/** Without an outcome, or without any answer, there is nothing to share. */
function isShareable(result: AttemptAnswer): boolean {
  if (result.shareUnavailable) return false
  return 'because' in result ? Boolean(result.outcome) : coverageOf(result).answered > 0
}

/** The way back to the first question that is open. */
function goOn(
  { state, strings, dispatch }: ViewProps,
  open: readonly PublicQuestion[],
  isPrimary: boolean,
) {
  const [first] = open
  if (!first) return nothing
  const index = state.questions.indexOf(first)
  return button(strings.goOn(open.length), isPrimary ? 'primary' : '', () =>
    dispatch({ type: 'review', index }),
  )
}

function shareButton(props: ViewProps, result: AttemptAnswer): TemplateResult {
  const press = act(props, async (chunk, { parentElement }) => {
    const field = parentElement?.parentElement?.querySelector('input')
    const notice = field && (await chunk.shareResult(props, result, field))
    if (notice) props.dispatch({ type: 'shared', notice })
  })
  return html`<button type="button" class="primary" part="button button-primary share" @click=${press}>
    ${props.strings.share}
  </button>`
}

/** The reminder, and what was missed; after that, the way back to the whole quiz. */
function askAgain(props: ViewProps, result: AttemptAnswer) {
  const { state, strings, linkTarget } = props
  if (state.only)
    return button(
      strings.takeWhole,
      '',
      act(props, (chunk) => chunk.askAll(props)),
    )
  if ('because' in result || result.revisit.length === 0) return nothing
  const ids = result.revisit.map(({ question }) => question)
  return html`${
    result.share
      ? html`<a
          class="button"
          part="button button-secondary"
          href="${result.share.url}/recheck.ics"
          target=${linkTarget}
          rel="noopener"
          >${strings.askAgain}</a
        >`
      : nothing
  }${
    ids.length < state.questions.length
      ? button(
          strings.onlyThese(ids.length),
          '',
          act(props, (chunk) => chunk.askOnly(props, ids)),
        )
      : nothing
  }`
}

/** From a set to the rest of the questions. Of a quiz that draws, nobody knows the rest. */
function theRest(props: ViewProps, open: readonly PublicQuestion[]): TemplateResult {
  const { state, strings } = props
  const { draw, questionCount = 0 } = state.quiz
  const isKnown = !draw && open.length === 0
  const label = isKnown ? strings.goOn(questionCount - state.questions.length) : strings.takeWhole
  return button(
    label,
    '',
    act(props, (chunk) => chunk.askRest(props)),
  )
}

/** Shown only if the browser cannot copy, and the reader has to. */
function shareField({ strings }: ViewProps): TemplateResult {
  return html`<input
    class="link"
    part="share-link"
    readonly
    hidden
    aria-label=${strings.link}
    @focus=${({ currentTarget }: Event) => (currentTarget as HTMLInputElement).select()}
  />`
}

/** What the chunk `after-result` does at the press of a button. */
function act(
  { context, dispatch }: ViewProps,
  run: (chunk: AfterResultChunk, pressed: HTMLElement) => unknown,
) {
  return async ({ currentTarget }: Event) => {
    const pressed = currentTarget as HTMLElement
    try {
      const chunk = await context.load<AfterResultChunk>('after-result')
      addEnglish(chunk.english)
      await run(chunk, pressed)
    } catch {
      dispatch({ type: 'shared', notice: 'unscored' })
    }
  }
}
