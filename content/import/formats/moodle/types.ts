// The types of questions of Moodle by the names that its XML gives them: how each is read, or why
// it cannot be.
import { err } from '../../../common/result.ts'
import type { ItemResult } from '../../items.ts'
import { readMultichoice, readMultiple, readRows, readTrueFalse } from './choice.ts'
import { readCloze } from './cloze.ts'
import { readGaps } from './gaps.ts'
import type { MoodleItem } from './item.ts'
import { readMatching, readOrder, readOrdering } from './placing.ts'
import { readNumerical, readShortAnswer } from './typed.ts'

const READERS: Readonly<Record<string, (item: MoodleItem) => ItemResult>> = {
  multichoice: readMultichoice,
  multichoiceset: readMultiple,
  oumultiresponse: readMultiple,
  truefalse: readTrueFalse,
  shortanswer: readShortAnswer,
  numerical: readNumerical,
  matching: readMatching,
  match: readMatching,
  ddmatch: readMatching,
  cloze: readCloze,
  multianswer: readCloze,
  gapselect: readGaps,
  ddwtos: readGaps,
  ordering: readOrdering,
  order: readOrder,
  kprime: readRows,
  mtf: readRows,
}

const COMPUTES = 'it computes its values when it is shown; only fixed questions can be imported.'
const ON_PICTURE =
  'it needs clicking on a picture, which is not supported. Write it as a choice with the picture in its text.'
const NOT_MARKED = 'it has no answer that a self-check can mark.'

const REASONS: Readonly<Record<string, readonly [code: string, reason: string]>> = {
  essay: ['essay', 'an essay has no answer that a self-check can mark.'],
  description: ['description', 'it is a text between questions, and asks nothing.'],
  calculated: ['calculated', COMPUTES],
  calculatedsimple: ['calculated', COMPUTES],
  calculatedmulti: ['calculated', COMPUTES],
  formulas: ['calculated', COMPUTES],
  varnumeric: ['calculated', COMPUTES],
  varnumericset: ['calculated', COMPUTES],
  varnumunit: ['calculated', COMPUTES],
  stack: ['calculated', 'STACK computes and compares formulas, which is not supported.'],
  random: [
    'random',
    'it takes a question of its category at random; the questions themselves can be imported.',
  ],
  randomsamatch: [
    'random',
    'it is made of other questions at random; the questions themselves can be imported.',
  ],
  ddimageortext: ['on-picture', ON_PICTURE],
  ddmarker: ['on-picture', ON_PICTURE],
  coderunner: ['not-marked', 'it runs the code of an answer, which is not supported.'],
  pmatch: ['not-marked', 'it compares answers by patterns, which have no form here.'],
  regexp: ['not-marked', 'it compares answers by patterns, which have no form here.'],
  recordrtc: ['not-marked', NOT_MARKED],
  poodllrecording: ['not-marked', NOT_MARKED],
}

export function readType(type: string, item: MoodleItem): ItemResult {
  if (Object.hasOwn(READERS, type)) return READERS[type]?.(item) as ItemResult
  const [code, reason] = (Object.hasOwn(REASONS, type) && REASONS[type]) || [
    'unknown-type',
    `questions of the type "${type.slice(0, 40)}" are not known here.`,
  ]
  return err({ code, reason })
}
