// The H5P types that are answered by choosing or by ordering.
import { err, ok } from '../../../common/result.ts'
import type { Draft, DraftOption } from '../../draft.ts'
import type { ItemResult, Warn } from '../../items.ts'
import { htmlWords } from '../../text/html.ts'
import { MultiChoice, SingleChoiceSet, SortParagraphs, Summary, TrueFalse } from './shapes.ts'
import { escaped, type Texts } from './texts.ts'

export type Reader = (params: unknown, texts: Texts, warn: Warn, line: number) => ItemResult

export const NOT_THIS = err({ code: 'h5p-broken', reason: 'its content is not that of its type.' })

export const multiChoice: Reader = (params, texts, warn, line) => {
  const read = MultiChoice.safeParse(params)
  if (!read.success) return NOT_THIS
  const { media, question, answers, behaviour, overallFeedback } = read.data
  texts.reportRanges(overallFeedback)
  const right = answers.filter(({ correct }) => correct).length
  const isMultiple = behaviour?.type === 'multi' || (behaviour?.type !== 'single' && right > 1)
  return ok({
    type: isMultiple ? 'multiple' : 'single',
    line,
    prompt: texts.withMedia(media, question),
    options: answers.map(({ text, correct, tipsAndFeedback }): DraftOption => {
      const { chosenFeedback = '', notChosenFeedback = '' } = tipsAndFeedback ?? {}
      const feedback = texts.markdown(chosenFeedback) || texts.markdown(notChosenFeedback)
      if (htmlWords(chosenFeedback) !== '' && htmlWords(notChosenFeedback) !== '')
        warn('h5p-not-chosen', 'an option has one feedback: that for not choosing it is left out.')
      return {
        text: texts.markdown(text),
        isRight: correct === true,
        ...(feedback && { feedback }),
      }
    }),
    ...tipsOf(answers, texts),
  })
}

/** A tip belongs to an option; with several of them each says to which. */
function tipsOf(
  answers: readonly {
    readonly text: string
    readonly tipsAndFeedback?: { readonly tip: string } | undefined
  }[],
  texts: Texts,
) {
  const tips = answers.filter(({ tipsAndFeedback }) => htmlWords(tipsAndFeedback?.tip ?? '') !== '')
  const hints = tips.map(({ text, tipsAndFeedback }) => {
    const tip = tipsAndFeedback?.tip ?? ''
    if (tips.length === 1) return texts.markdown(tip)
    return texts.markdown(`${escaped(htmlWords(text))}: ${escaped(htmlWords(tip))}`)
  })
  return hints.length > 0 ? { hints } : {}
}

export const trueFalse: Reader = (params, texts, _, line) => {
  const read = TrueFalse.safeParse(params)
  if (!read.success) return NOT_THIS
  const { media, question, correct, behaviour } = read.data
  if (correct === undefined)
    return err({ code: 'no-right-answer', reason: 'it does not say whether it is true.' })
  const key = String(correct) === 'true'
  const right = texts.markdown(behaviour?.feedbackOnCorrect ?? '')
  const wrong = texts.markdown(behaviour?.feedbackOnWrong ?? '')
  const [whenTrue, whenFalse] = key ? [right, wrong] : [wrong, right]
  return ok({
    type: 'truefalse',
    line,
    key,
    prompt: texts.withMedia(media, question),
    ...((whenTrue || whenFalse) && {
      feedback: { ...(whenTrue && { true: whenTrue }), ...(whenFalse && { false: whenFalse }) },
    }),
  })
}

/** The first option of each list is right. */
const firstIsRight = (options: readonly string[], texts: Texts) =>
  options
    .filter((html) => htmlWords(html) !== '' || /<img/i.test(html))
    .map((html, at) => ({ text: texts.markdown(html), isRight: at === 0 }))

export const singleChoiceSet: Reader = (params, texts, _, line) => {
  const read = SingleChoiceSet.safeParse(params)
  if (!read.success) return NOT_THIS
  texts.reportRanges(read.data.overallFeedback)
  return ok(
    read.data.choices.map(({ question, answers }): Draft => {
      const options = firstIsRight(answers, texts)
      return { type: 'single', line, prompt: texts.markdown(question), options }
    }),
  )
}

export const summary: Reader = (params, texts, _, line) => {
  const read = Summary.safeParse(params)
  if (!read.success) return NOT_THIS
  const { intro, summaries, overallFeedback } = read.data
  texts.reportRanges(overallFeedback)
  const statements = summaries.filter(({ summary }) => summary.some((one) => htmlWords(one) !== ''))
  return ok(
    statements.map(({ summary: options, tip }): Draft => {
      const hint = texts.markdown(tip)
      return {
        type: 'single',
        line,
        prompt: texts.markdown(intro),
        options: firstIsRight(options, texts),
        ...(hint && { hints: [hint] }),
      }
    }),
  )
}

export const sortParagraphs: Reader = (params, texts, _, line) => {
  const read = SortParagraphs.safeParse(params)
  if (!read.success) return NOT_THIS
  const { media, taskDescription, paragraphs } = read.data
  const items = paragraphs.map((html) => texts.markdown(html).replaceAll(/\s+/g, ' '))
  return ok({ type: 'order', line, prompt: texts.withMedia(media, taskDescription), items })
}
