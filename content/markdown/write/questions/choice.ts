// Options as a task list, and statements as `= true` or `= false`.
import type {
  MultipleQuestion,
  SingleQuestion,
  TrueFalseQuestion,
} from '../../../model/question.ts'
import type { ChoicePrompt } from '../../../model/question-parts.ts'
import { inAuthoredOrder, type WriteContext } from '../context.ts'
import type { WrittenAnswer } from './answer.ts'
import { feedbackList } from './feedback.ts'
import { listItem } from './items.ts'
import { answerLine } from './typed.ts'

export function choiceAnswer(
  { id, prompt, solution }: SingleQuestion | MultipleQuestion,
  context: WriteContext,
): WrittenAnswer {
  const isMultiple = typeof solution.key !== 'string'
  const right: readonly string[] = isMultiple ? solution.key : [solution.key]
  return {
    needsType: isMultiple && right.length === 1,
    blocks: [
      {
        type: 'list',
        ordered: false,
        spread: false,
        children: inAuthoredOrder(prompt.choices, id, context).map(({ id: option, text, pinned }) =>
          listItem(
            {
              id: option,
              text,
              feedback: solution.feedback[option],
              checked: right.includes(option),
              attributes: { pinned: pinned || undefined },
            },
            context,
          ),
        ),
      },
    ],
    hasFeedbackList: false,
  }
}

export function trueFalseAnswer(
  { prompt, solution, ownLabels }: TrueFalseQuestion,
  context: WriteContext,
): WrittenAnswer {
  const { key, feedback } = solution
  if (ownLabels) return ownLabelled(prompt, solution, context)
  const list = feedbackList(
    ['true', 'false'].map((name) => [name, feedback[name]]),
    context,
  )
  return { blocks: [answerLine(key), ...list], hasFeedbackList: list.length > 0 }
}

/** The option that stands for true comes first. */
function ownLabelled(
  { choices }: ChoicePrompt,
  { key, feedback }: TrueFalseQuestion['solution'],
  context: WriteContext,
): WrittenAnswer {
  const options = ['true', 'false'].flatMap(
    (id) => choices.find((choice) => choice.id === id) ?? [],
  )
  return {
    needsType: true,
    blocks: [
      {
        type: 'list',
        ordered: false,
        spread: false,
        children: options.map(({ id, text }) =>
          listItem({ text, feedback: feedback[id], checked: key === id }, context),
        ),
      },
    ],
    hasFeedbackList: false,
  }
}
