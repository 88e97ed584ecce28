// An outcome quiz as the settings and blocks of a `.quiz.md` file.
import type { BlockContent, ListItem, RootContent } from 'mdast'
import type { OutcomeQuestion, OutcomeQuiz } from '../../model/outcome-quiz.ts'
import { beginsReasons } from '../outcome/option.ts'
import { isWords } from '../parts/words-block.ts'
import { isLabelledList } from '../questions/labelled.ts'
import { allowAttributes, withAttributes } from './attributes.ts'
import { blocksOf } from './blocks.ts'
import { inAuthoredOrder, type WriteContext } from './context.ts'
import type { Settings } from './front-matter.ts'
import { feedbackList } from './questions/feedback.ts'
import { itemAbove } from './questions/items.ts'
import { markdownText } from './to-markdown.ts'

export function outcomeSettings(quiz: OutcomeQuiz): Settings {
  const { title, description, lang, kind, guide, source, shuffle, statistics, outcomes, allow } =
    quiz
  return {
    title,
    description: description || undefined,
    lang,
    kind,
    guide: guide?.id,
    source,
    shuffle,
    statistics,
    outcomes: outcomes.map(({ id, title, text, section, prefer }) => ({
      id,
      title,
      text: markdownText(blocksOf(text, {})),
      ...(section !== undefined && { section }),
      prefer: markdownText(blocksOf(prefer, {})),
    })),
    allow,
  }
}

export function outcomeQuestionBlocks(
  question: OutcomeQuestion,
  context: WriteContext,
): RootContent[] {
  const { id, type, section, prompt, allow } = question
  const asked = blocksOf(prompt.text, context)
  const [first] = asked
  const heading = first !== undefined && isWords(first) ? first.children : []
  const attributes = {
    type: type === 'multiple' ? type : undefined,
    section,
    ...allowAttributes(allow),
  }
  const options = inAuthoredOrder(prompt.choices, id, context)
  return [
    { type: 'heading', depth: 2, children: withAttributes(heading, id, attributes) },
    ...(heading.length > 0 ? asked.slice(1) : asked),
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: options.map((option) => optionItem(question, option, context)),
    },
  ]
}

function optionItem(
  { leanings, limits, facts }: OutcomeQuestion,
  { id, text, pinned }: OutcomeQuestion['prompt']['choices'][number],
  context: WriteContext,
): ListItem {
  const { points = {}, why } = leanings[id] ?? {}
  const { requires, excludes, whyNot } = limits[id] ?? {}
  const attributes = {
    ...Object.fromEntries(
      Object.entries(points).map(([outcome, count]) => [
        `+${outcome}`,
        count === 1 ? (true as const) : count,
      ]),
    ),
    requires: requires?.join(','),
    excludes: excludes?.join(','),
    fact: facts[id],
    pinned: pinned || undefined,
  }
  const list = feedbackList(
    [
      ['why', why],
      ['why not', whyNot],
    ],
    context,
  )
  const alone = why === undefined || whyNot === undefined ? (why ?? whyNot) : undefined
  const blocks: readonly BlockContent[] = alone === undefined ? [] : blocksOf(alone, context)
  const below = blocks.length === 0 || isLabelledList(blocks.at(-1)) ? list : blocks
  return itemAbove(below, beginsReasons, { id, text, attributes, checked: false }, context)
}
