// What survives in a table.
import type { LossTable } from './table.ts'

const NO_COLUMN = 'The table has no column for it.'

const base = {
  section: 'The table knows no guide.',
  always: NO_COLUMN,
  allow: NO_COLUMN,
  evidence: 'The table knows no guide.',
}
const said = { ...base, feedback: 'The table has feedback for options alone.' }
const typed = {
  ...said,
  case: NO_COLUMN,
  accents: NO_COLUMN,
  exact: NO_COLUMN,
  unit: NO_COLUMN,
}
const LEFT_OUT = {
  why: 'A row has no place for gaps in a text, so the question is left out.',
  lost: {},
}

export const CSV_LOSSES: LossTable = {
  rows: {
    single: { as: 'single', lost: { ...base, pinned: NO_COLUMN } },
    multiple: { as: 'multiple', lost: { ...base, pinned: NO_COLUMN } },
    truefalse: { as: 'truefalse', lost: { ...said, labels: NO_COLUMN } },
    number: { as: 'number', lost: typed },
    text: { as: 'text', lost: typed },
    order: { as: 'order', lost: said },
    match: { as: 'match', lost: said },
    blanks: LEFT_OUT,
    'gap-at-end': LEFT_OUT,
    'several-gaps': LEFT_OUT,
  },
  texts: {
    marks: 'A cell is plain text.',
    pictures: 'A cell is plain text; what a picture shows is said in words.',
    quotations: 'A cell is plain text.',
    display: 'A formula on a line of its own becomes one in a paragraph.',
  },
  always: {
    ids: 'Ids of questions, options and items are made anew when they are imported.',
    settings: 'The table has questions alone: no settings, bands and sets of the quiz.',
  },
}
