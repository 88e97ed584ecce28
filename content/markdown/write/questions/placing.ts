// An order as a numbered list, and a match as a table of two columns.
import type { TableRow } from 'mdast'
import { isLine, plainText } from '../../../common/plain-text.ts'
import type { Markup } from '../../../model/markup.ts'
import type { MatchQuestion, OrderQuestion } from '../../../model/question.ts'
import { labelOf } from '../../questions/label.ts'
import { withAttributes } from '../attributes.ts'
import { inAuthoredOrder, type WriteContext } from '../context.ts'
import { phrasing } from '../inline-nodes.ts'
import type { WrittenAnswer } from './answer.ts'
import { feedbackList, isShared } from './feedback.ts'
import { listItem } from './items.ts'

export function orderAnswer(
  { prompt, solution }: OrderQuestion,
  context: WriteContext,
): WrittenAnswer {
  const items = solution.key.flatMap((id) => prompt.items.find((item) => item.id === id) ?? [])
  const list = feedbackList([['other', solution.general]], context)
  return {
    blocks: [
      {
        type: 'list',
        ordered: true,
        spread: false,
        children: items.map(({ id, text }) =>
          listItem({ id, text, feedback: solution.feedback[id] }, context),
        ),
      },
      ...list,
    ],
    hasFeedbackList: list.length > 0,
  }
}

export function matchAnswer(question: MatchQuestion, context: WriteContext): WrittenAnswer {
  const list = feedbackList(
    [...pairFeedback(question), ['other', question.solution.general]],
    context,
  )
  return {
    blocks: [{ type: 'table', children: rowsOf(question, context) }, ...list],
    hasFeedbackList: list.length > 0,
  }
}

/** A target has its id where it stands first. Later rows name it by its words. */
function rowsOf({ id, prompt, solution }: MatchQuestion, context: WriteContext): TableRow[] {
  const named = new Set<string>()
  const targetCell = (target: string) => {
    const text = prompt.targets.find((one) => one.id === target)?.text ?? ''
    const isNew = !named.has(target) || isShared(prompt.targets, text)
    named.add(target)
    return cell(text, isNew ? target : undefined, context)
  }
  const pairs = Object.entries(solution.key).map(([item, target]): TableRow => {
    const text = prompt.items.find((one) => one.id === item)?.text ?? ''
    return { type: 'tableRow', children: [cell(text, item, context), targetCell(target)] }
  })
  const others = inAuthoredOrder(prompt.targets, id, context).filter((one) => !named.has(one.id))
  return [
    ...pairs,
    ...others.map((target): TableRow => {
      return { type: 'tableRow', children: [cell('', undefined, context), targetCell(target.id)] }
    }),
  ]
}

function cell(text: Markup, id: string | undefined, context: WriteContext) {
  const line = phrasing(isLine(text) ? text : plainText(text), context)
  return { type: 'tableCell' as const, children: withAttributes(line, id) }
}

/** Feedback of an item, and of an item with a wrong target. */
function pairFeedback({ prompt, solution }: MatchQuestion): [string, Markup | undefined][] {
  const wordsOf = (list: typeof prompt.items, id: string) => {
    const text = list.find((one) => one.id === id)?.text ?? ''
    return isShared(list, text) ? { id } : plainText(text)
  }
  return prompt.items.flatMap(({ id }): [string, Markup | undefined][] => {
    const item = wordsOf(prompt.items, id)
    return [
      [placedLabel([item]), solution.feedback[id]],
      ...Object.entries(solution.pairs[id] ?? {}).map(([target, text]): [string, Markup] => [
        placedLabel([item, wordsOf(prompt.targets, target)]),
        text,
      ]),
    ]
  })
}

/** An item that has the words of another one is named by its id. */
const placedLabel = (parts: readonly (string | { readonly id: string })[]) =>
  parts.map((part) => (typeof part === 'string' ? labelOf([part]) : `#${part.id}`)).join(' | ')
