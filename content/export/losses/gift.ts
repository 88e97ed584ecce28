// What survives in GIFT.
import type { LossTable } from './table.ts'

const NO_PLACE = 'GIFT has no place for it.'

const base = {
  section: 'GIFT knows no guide.',
  weight: 'Every question of GIFT is worth the same.',
  always: 'GIFT draws no questions.',
  allow: NO_PLACE,
  evidence: 'GIFT knows no guide.',
  hints: NO_PLACE,
}
const options = { ...base, pinned: 'Moodle mixes options or does not, all of them.' }
const typed = {
  ...base,
  case: 'Moodle sets it on its own page of the question.',
  accents: NO_PLACE,
  exact: 'Moodle always takes a typed text as it is.',
  unit: NO_PLACE,
  exponent: 'Numbers are written in full there.',
  'expected-forms': 'Each form has the feedback by itself.',
}
const gap = { ...typed, bank: 'The words become options of the gap.', pinned: options.pinned }
const placed = {
  ...base,
  feedback: 'A pair of GIFT has no feedback.',
  'target-marks': 'The second half of a pair is plain text.',
}

export const GIFT_LOSSES: LossTable = {
  rows: {
    single: { as: 'single', lost: options },
    multiple: { as: 'multiple', lost: options },
    truefalse: {
      as: 'truefalse',
      lost: { ...base, labels: 'Moodle writes True and False itself.' },
    },
    number: { as: 'number', lost: typed },
    text: { as: 'text', lost: typed },
    match: { as: 'match', lost: placed },
    order: {
      as: 'match',
      why: 'GIFT has no orders, so each place is matched with its item.',
      lost: placed,
    },
    blanks: { as: 'blanks', lost: gap },
    'gap-at-end': {
      as: ['text', 'number', 'single'],
      why: 'GIFT has a gap within a line alone. Others are a question with one field.',
      lost: gap,
    },
    'several-gaps': {
      as: 'match',
      why: 'GIFT has one gap in a text, so the number of each gap is matched with its answer.',
      lost: { ...gap, feedback: placed.feedback },
    },
  },
  texts: {
    pictures: 'GIFT holds no pictures; what they show is said in words.',
    quotations: 'The frame of a quotation is lost.',
    display: 'A formula on a line of its own becomes one in a paragraph.',
  },
  always: {
    'option-ids': 'Ids of options and items are made anew when they are imported.',
    settings: 'GIFT has questions alone: no settings, bands and sets of the quiz.',
  },
}
