// The parts and rows of the tables of losses, as a page names them.
import type { Part } from './parts.ts'
import type { Row, TextPart } from './table.ts'

export const ROW_NAMES: { readonly [R in Row]: string } = {
  single: 'single choice',
  multiple: 'multiple choice',
  truefalse: 'statement, true or false',
  number: 'number',
  text: 'short text',
  order: 'order',
  match: 'match',
  blanks: 'one gap in a line',
  'gap-at-end': 'one gap at an end of a line, or in a longer text',
  'several-gaps': 'other texts with gaps',
}

export const PART_NAMES: { readonly [P in Part | TextPart]: string } = {
  section: 'its section of the guide',
  weight: 'its points',
  always: 'always being drawn',
  allow: 'flaws that you allow',
  evidence: 'the sentence of the guide that answers it',
  hints: 'hints',
  pinned: 'pinned options',
  labels: 'other words for true and false',
  unit: 'the unit',
  case: 'whether capitals matter',
  accents: 'whether accents matter',
  exact: 'exact answers alone',
  feedback: 'feedback',
  'expected-forms': 'one feedback for several forms of a wrong answer',
  exponent: 'exponents',
  bank: 'a bank of words',
  'target-marks': 'marks in targets',
  marks: 'bold, code, links, lists and tables',
  pictures: 'pictures',
  quotations: 'quotations',
  display: 'formulas on a line of their own',
}
