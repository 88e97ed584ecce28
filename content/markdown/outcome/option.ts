// An option of an outcome quiz: which outcomes it speaks for or rules out, and why.
//
//   - [ ] Ranges of values {+btree=3}
//
//     A B-tree keeps its keys in order.
//   - [ ] Words in a text {+gin=2 +gist=2 requires=gin,gist fact=words}
//     - why: You search for words.
//     - why not: Only these two find them.

import type { Markup } from '../../model/markup.ts'
import type { Leaning, Limit } from '../../model/outcome-quiz.ts'
import type { AnyQuestion } from '../../model/quiz.ts'
import type { MarkdownNode } from '../../parsing/markdown/nodes.ts'
import { POINTS } from '../attributes.ts'
import type { FileReader } from '../file-reader.ts'
import { isWords } from '../parts/words-block.ts'
import { isLabelledList, labelledItems } from '../questions/labelled.ts'
import type { ReadOption } from '../questions/options.ts'
import { textOf } from '../text-nodes.ts'

export const OPTION_ATTRIBUTES = [POINTS, 'requires', 'excludes', 'fact', 'pinned']

/** The text of an option ends before a paragraph, or before a list of reasons. */
export function beginsReasons(node: MarkdownNode): boolean {
  return isWords(node) || isLabelledList(node)
}

interface ReadOutcomeOption {
  readonly leaning?: Leaning
  readonly limit?: Limit
}

/** `source` is the question that a translation translates: its points and limits hold there. */
export function readOption(
  reader: FileReader,
  option: ReadOption,
  source?: AnyQuestion,
): ReadOutcomeOption {
  const { id, at, text } = option
  const report = (code: string, message: string) => reader.problems.error(code, message, at)
  if (option.isRight)
    report('right-option', 'an outcome quiz has no right options; write "[ ]" instead of "[x]"')
  // An option that the source lacks was reported for its id.
  if (source && 'leanings' in source && !source.prompt.choices.some((one) => one.id === id))
    return {}
  const own = ownEffects(option)
  const effects =
    source && 'leanings' in source ? { ...source.limits[id], ...source.leanings[id] } : own
  const { points, requires, excludes } = effects
  if (comparable({ ...effects, ...own }) !== comparable(effects))
    report(
      'differs-from-source',
      'the points or limits in these braces come from the source and differ from it; drop them here',
    )
  const hasPoints = Object.keys(points ?? {}).length > 0
  const hasLimit = requires !== undefined || excludes !== undefined
  const { why, whyNot } = readReasons(reader, option, hasLimit && !hasPoints)
  if (hasPoints && why === undefined)
    report(
      'no-reason',
      'this option gives points without a reason, which readers see with their outcome; write it below the option, or as "- why: …" if there is also a "- why not: …"',
    )
  if (!hasPoints && why !== undefined)
    report(
      'no-points',
      'this option has a reason but gives no points, so the reason would never be shown; give points to an outcome, such as {+outcome=2}, or drop the reason',
    )
  if (hasLimit && whyNot === undefined)
    report(
      'no-reason',
      'this option rules outcomes out without a reason; write below it "- why not: …", and "- why: …" if it also gives points',
    )
  if (!hasLimit && whyNot !== undefined)
    report(
      'limit-without-effect',
      'this option has a "why not" but rules out no outcome, so it would never be shown; write {requires=…} or {excludes=…}, or drop it',
    )
  // The text of the option stands in for a reason that is missing, which was reported.
  return {
    ...(hasPoints && { leaning: { points: points ?? {}, why: why ?? text } }),
    ...(hasLimit && {
      limit: {
        ...(requires && { requires }),
        ...(excludes && { excludes }),
        whyNot: whyNot ?? text,
      },
    }),
  }
}

type Effects = Partial<Limit & Leaning>

const comparable = ({ points = {}, requires = [], excludes = [] }: Effects) =>
  JSON.stringify([Object.entries(points).sort(), [...requires].sort(), [...excludes].sort()])

function ownEffects({ attributes: { points, values } }: ReadOption): Effects {
  const requires = outcomesIn(values.requires)
  const excludes = outcomesIn(values.excludes)
  const hasPoints = Object.keys(points).length > 0
  return {
    ...(hasPoints && { points }),
    ...(requires && { requires }),
    ...(excludes && { excludes }),
  }
}

/** `a,b`, or `"a, b"`. Undefined if the attribute is not there. */
function outcomesIn(value: string | undefined): string[] | undefined {
  return value?.split(',').flatMap((one) => one.trim() || [])
}

interface Reasons {
  readonly why?: Markup
  readonly whyNot?: Markup
}

/** A text by itself is the `why`, or the `why not` of an option that only rules outcomes out. */
function readReasons(reader: FileReader, { below, at }: ReadOption, isWhyNot: boolean): Reasons {
  const labelled = labelledItems(reader, below.at(-1))
  if (labelled.length === 0) {
    if (below.length === 0) return {}
    const text = textOf(reader, below)
    return isWhyNot ? { whyNot: text } : { why: text }
  }
  if (below.length > 1) {
    const message =
      'this option has a text and a list of reasons below it; move the text into the list, as "- why: …" or "- why not: …"'
    reader.problems.error('reasons', message, at)
  }
  const reasons: { why?: Markup; whyNot?: Markup } = {}
  for (const { label, feedback, at: place } of labelled) {
    const name = NAMES.get(label)
    if (!name || reasons[name] !== undefined) {
      const what = name ? `a second "${label}"` : `"${label}", which isn’t a reason`
      const message = `the list below this option has ${what}; write one "- why: …", one "- why not: …", or both`
      reader.problems.error('reasons', message, place)
    } else reasons[name] = feedback
  }
  return reasons
}

const NAMES = new Map<string, keyof Reasons>([
  ['why', 'why'],
  ['why not', 'whyNot'],
])
