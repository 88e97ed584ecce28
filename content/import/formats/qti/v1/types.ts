// The types of questions of QTI 1.2: by the names that Canvas, Blackboard and cartridges give them,
// and else by what the question is made of.
import { err } from '../../../../common/result.ts'
import { refusal } from '../../../about/about.ts'
import { QTI, type QTI_1, type QtiRefused } from '../../../about/qti.ts'
import { childrenOf, descendantsOf, type XmlElement } from '../../../containers/xml/element.ts'
import { warnOfText } from '../../../feedback.ts'
import type { ItemResult } from '../../../items.ts'
import { labelsOf, readEach, readMultiple, readSingle, readTrueFalse } from './choice.ts'
import { bestOf } from './conditions.ts'
import {
  areNamed,
  isChosen,
  isNumeric,
  readDropdowns,
  readNamedBlanks,
  readPlacedBlanks,
} from './gaps.ts'
import { readGroup } from './group.ts'
import { readCategories, readMatching, readOrder } from './placing.ts'
import type { Question } from './question.ts'
import { readNumber, readText } from './typed.ts'

type Read = (question: Question) => ItemResult

const READERS: Readonly<Record<keyof typeof QTI_1, Read>> = {
  'multiple choice': readSingle,
  'multiple answers': readMultiple,
  'multiple answer': readMultiple,
  'multiple response': readMultiple,
  'multi select': readMultiple,
  'true false': readTrueFalse,
  'either or': readSingle,
  'short answer': readText,
  'fill in multiple blanks': readNamedBlanks,
  'multiple dropdowns': readDropdowns,
  'jumbled sentence': readDropdowns,
  'fill in the blank plus': readNamedBlanks,
  matching: (question) => (isOneGroup(question) ? readGroup(question) : readMatching(question)),
  categorization: readCategories,
  numerical: readNumber,
  numeric: readNumber,
  ordering: readOrder,
}

const REFUSED: Readonly<Record<string, QtiRefused>> = {
  essay: 'essay',
  'short response': 'essay',
  'long answer': 'essay',
  'text only': 'text-only',
  calculated: 'calculated',
  'calculated formula': 'calculated',
  'calculated numeric': 'calculated',
  'calculated question': 'calculated',
  formula: 'calculated',
  arithmetic: 'calculated',
  'significant figures': 'calculated',
  'file upload': 'upload',
  'audio recording': 'upload',
  'hot spot': 'on-picture',
  'image map question': 'on-picture',
  'opinion scale': 'opinion',
  likert: 'opinion',
  'multiple choice survey': 'opinion',
  'matrix choices survey': 'opinion',
  'multi short answer': 'several-answers',
  'quiz bowl': 'quiz-bowl',
}

const TYPES: Readonly<Record<string, Read | QtiRefused>> = { ...READERS, ...REFUSED }

const ONE_RESPONSE = new Set<Read | QtiRefused>([
  readSingle,
  readMultiple,
  readTrueFalse,
  readText,
  readNumber,
  readOrder,
])

const NAMES = [
  'question_type',
  'bbmd_questiontype',
  'cc_profile',
  'qmd_questiontype',
  'qmd_itemtype',
]

/** Each is compared with each condition. */
const MAX_RESPONSES = 200

export function readQuestion(question: Question): ItemResult {
  if (question.responses.length > MAX_RESPONSES)
    return err({ code: 'too-many', reason: `it has more than ${MAX_RESPONSES} responses.` })
  const names = NAMES.map((name) => plainName(question.metadata.get(name) ?? ''))
  const known = names.find((name) => Object.hasOwn(TYPES, name))
  const named = known === undefined ? undefined : TYPES[known]
  // A type with one response does not say what several of them ask.
  const isOneOfMany =
    named !== undefined && ONE_RESPONSE.has(named) && question.responses.length > 1
  const read = isOneOfMany || named === undefined ? readByParts(question) : named
  if (typeof read === 'string') return err(refusal(QTI.refuses[read]))
  const result = read(question)
  const { item, feedback } = question
  if (result.ok) for (const [, text] of feedback.of.rest()) warnOfText(item.warn, text)
  return result
}

/** Of `multiple_choice_question`, `cc.multiple_choice.v0p1` and `Multiple Choice`, the same. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^cc\./, '')
    .replace(/\.v[\dp]+$/, '')
    .replace(/_question$/, '')
    .split(/[^a-z]+/)
    .join(' ')
    .trim()
}

function readByParts(question: Question): Read | QtiRefused {
  const { responses, item } = question
  const [response] = responses
  if (!response) return 'text-only'
  const onPicture = ['render_hotspot', 'render_slider', 'ims_render_object_hotspot']
  if (responses.some(({ name }) => name === 'response_xy')) return 'on-picture'
  if (descendantsOf(item.element, ...onPicture).length > 0) return 'on-picture'
  const cardinality = (response.attributes.rcardinality ?? '').toLowerCase()
  if (isOneGroup(question))
    return cardinality === 'ordered' && !hasGroups(response) ? readOrder : readGroup
  const isChoice = responses.every(({ name }) => name === 'response_lid' || name === 'response_grp')
  if (!isChoice && bestOf(question.conditions).length === 0)
    return question.conditions.some(({ tests }) => tests.length > 0) ? 'no-right-answer' : 'essay'
  if (areNamed(question)) return isChoice ? readDropdowns : readNamedBlanks
  if (responses.length > 1) return isChoice ? severalChoices(question) : readPlacedBlanks
  // A list that stands in a text is a gap of it.
  if (!isChoice && isChosen(response)) return readPlacedBlanks
  if (!isChoice)
    return isTextAround(question) ? readInSentence : isNumeric(response) ? readNumber : readText
  return cardinality === 'ordered'
    ? readOrder
    : cardinality === 'multiple'
      ? readMultiple
      : readSingle
}

const isOneGroup = ({ responses }: Question) =>
  responses.length === 1 && responses[0]?.name === 'response_grp'

/** Sakai puts the pairs of a match into a response that it calls ordered. */
const hasGroups = (response: XmlElement) =>
  descendantsOf(response, 'response_label').some(({ attributes }) => attributes.match_group)

/** The same answers for each row are a matching; else each is a question. */
function severalChoices(question: Question): Read {
  const lists = question.responses.map((response) =>
    labelsOf(question, response)
      .map(({ text }) => text)
      .join('\n'),
  )
  const haveRows = question.responses.every(
    (response) => childrenOf(response, 'material').length > 0,
  )
  return new Set(lists).size === 1 && haveRows ? readMatching : readEach
}

/** One field inside a sentence: a line in its place, as on paper. */
function readInSentence(question: Question): ItemResult {
  const prompt = question.promptWith(() => [{ type: 'text', value: '____' }])
  const [response] = question.responses
  const read = response && isNumeric(response) ? readNumber : readText
  return read({ ...question, base: { ...question.base, prompt } })
}

/** Whether the text goes on behind the gap. */
function isTextAround({ promptWith }: Question): boolean {
  const mark = '\u2039gap\u203a'
  const [, after = ''] = promptWith(() => [{ type: 'text', value: mark }]).split(mark)
  return after.trim() !== ''
}
