// The types of questions of Moodle by the names that its XML gives them: how each is read. Why one
// cannot be stands in about/moodlexml.ts.
import { err } from '../../../common/result.ts'
import { type FormatAbout, refusal } from '../../about/about.ts'
import { MOODLE_XML } from '../../about/moodlexml.ts'
import type { ItemResult } from '../../items.ts'
import { readMultichoice, readMultiple, readRows, readTrueFalse } from './choice.ts'
import { readCloze } from './cloze.ts'
import { readGapFill } from './gap-fill.ts'
import { readGaps } from './gaps.ts'
import type { MoodleItem } from './item.ts'
import { readNumerical } from './numbers.ts'
import { readMatching, readOrder, readOrdering } from './placing.ts'
import { readShortAnswer } from './typed.ts'

const READERS: Readonly<Record<keyof typeof MOODLE_XML.maps, (item: MoodleItem) => ItemResult>> = {
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
  gapfill: readGapFill,
  ordering: readOrdering,
  order: readOrder,
  kprime: readRows,
  mtf: readRows,
}

const { refuses }: FormatAbout = MOODLE_XML

export function readType(type: string, item: MoodleItem): ItemResult {
  if (isRead(type)) return READERS[type](item)
  if (Object.hasOwn(refuses, type) && refuses[type]) return err(refusal(refuses[type]))
  const reason = `questions of the type "${type.slice(0, 40)}" are not known here.`
  return err({ code: 'unknown-type', reason })
}

const isRead = (type: string): type is keyof typeof READERS => Object.hasOwn(READERS, type)
