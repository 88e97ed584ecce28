// One question of an outcome quiz: a heading, blocks below it, and a task list of options. No option
// is right; each may give points to outcomes, or rule some out (option.ts).
import type { RootContent } from 'mdast'
import { definedValues } from '../../common/map-values.ts'
import type { OutcomeQuestion } from '../../model/outcome-quiz.ts'
import { choicePrompt } from '../../questions/choice.ts'
import { splitAttributes } from '../attributes.ts'
import type { FileReader } from '../file-reader.ts'
import type { Part } from '../outline.ts'
import { ALLOW, allowedFlaws } from '../parts/flaws.ts'
import { startOf } from '../problems.ts'
import { findAnswer } from '../questions/answer.ts'
import { readPrompt, readQuestionId } from '../questions/head.ts'
import { readOptions } from '../questions/options.ts'
import { sourceQuestion } from '../translation/source-question.ts'
import { beginsReasons, OPTION_ATTRIBUTES, readOption } from './option.ts'

const KNOWN = ['type', 'section', ...ALLOW]

/** Undefined if it has no options; the reason is reported. */
export function readOutcomeQuestion(
  reader: FileReader,
  { heading, content }: Part,
  taken: ReadonlySet<string>,
): OutcomeQuestion | undefined {
  const { problems } = reader
  const line = splitAttributes(heading.children, reader.source, KNOWN, problems)
  const { values } = line.attributes
  const id = readQuestionId(reader, heading, line, taken)
  const counterpart = sourceQuestion(reader, id)
  const type = values.type ?? counterpart?.type ?? 'single'
  const found = findAnswer(content, reader.source, 'single')
  if (found?.answer.kind !== 'options') {
    const message =
      'this question of an outcome quiz has no options; write a task list (- [ ] …) below it'
    problems.error('no-answer', message, startOf(heading))
    return undefined
  }
  if (type !== 'single' && type !== 'multiple') {
    const message = `a question of an outcome quiz can’t have the type "${type}"; write "type=multiple" if readers may choose several options, or leave it out`
    problems.error('attribute', message, startOf(heading))
  }
  const { before, explanation } = found
  for (const node of [...before.filter(isQuote), ...explanation]) {
    const what = isQuote(node) ? 'a hint' : 'an explanation'
    const message = `an outcome quiz has no right answer, so ${what} would never be shown; drop this, or write it as a paragraph above the options`
    problems.error('no-solution', message, startOf(node))
  }
  const asked = before.filter((node) => !isQuote(node))
  const prompt = readPrompt(reader, line, asked)
  const options = readOptions(reader, found.answer.list, OPTION_ATTRIBUTES, [], beginsReasons).map(
    (option) => ({ ...option, ...readOption(reader, option, counterpart) }),
  )
  const byOption = <T>(part: (option: (typeof options)[number]) => T | undefined) =>
    definedValues<T>(Object.fromEntries(options.map((option) => [option.id, part(option)])))
  reader.authoredOrder.set(id, reader.parts.given)
  const { section } = values
  return {
    id,
    type: type === 'multiple' ? 'multiple' : 'single',
    ...(section !== undefined && { section }),
    prompt: choicePrompt({
      id,
      prompt,
      options: Object.fromEntries(options.map((option) => [option.id, option])),
    }),
    leanings: byOption(({ leaning }) => leaning),
    limits: byOption(({ limit }) => limit),
    facts: byOption(({ attributes }) => attributes.values.fact),
    ...allowedFlaws(values),
  }
}

const isQuote = ({ type }: RootContent) => type === 'blockquote'
