// Tables, as text and as workbooks. Their rows are read alike.
import type { FormatAbout } from './about.ts'

const MAPS = {
  options: {
    theirs: 'A row with options and the right one, by its letter, number or text',
    ours: ['single', 'multiple'],
    note: 'Several right ones make it a multiple choice.',
  },
  wrong: { theirs: 'A row with a right answer and wrong ones', ours: ['single'] },
  statement: { theirs: 'A row with TRUE or FALSE', ours: ['truefalse'] },
  text: { theirs: 'A row with a question and an answer alone', ours: ['text'] },
} as const

const REFUSES = {
  none: {
    theirs: 'Polls, open questions, drawings, slides',
    code: 'csv-type',
    why: 'a question of this type has no answer that is right.',
  },
} as const

const FAULTS = {
  'csv-no-question': 'The cell of the question is empty.',
  'csv-no-answer': 'The cell of the answer is empty.',
  'csv-no-options': 'The cells of the options are empty.',
  'csv-answer-out-of-range': 'The answer names an option that is empty.',
} as const

const CHANGES = {
  'csv-above-header': 'What stands above the header is left out.',
  'csv-points': 'Points that are no number above 0 count 1.',
  'csv-column-unused': 'Columns that a question has no place for are left out.',
} as const

export const CSV = {
  id: 'csv',
  title: 'CSV',
  origins: [
    {
      name: 'Spreadsheets, and programs with a template for them',
      steps:
        'Save the sheet as CSV or TSV. The header may have the words of Kahoot, Quizizz, Blooket, Gimkit, Udemy and others, in many languages. --map "question=Q,answer=Key" names other columns.',
    },
  ],
  file: 'questions.csv',
  maps: MAPS,
  refuses: REFUSES,
  faults: {
    ...FAULTS,
    'csv-column-count': 'The row has more or fewer cells than the header.',
    'csv-quotes': 'A quote is not closed, or stands in the middle.',
    'csv-answer-unknown': 'The answer is none of the options.',
    'csv-answer-ambiguous': 'The answer is the text of one option and the number of another.',
    'csv-answer-base': 'Nothing shows whether the first option is 0 or 1. Say --map "base=1".',
  },
  changes: CHANGES,
} as const satisfies FormatAbout

export const XLSX = {
  id: 'xlsx',
  title: 'Excel',
  origins: [
    {
      name: 'Excel, LibreOffice, Google Sheets, Numbers',
      steps: 'Save or download the workbook as .xlsx. The first sheet with questions is read.',
    },
  ],
  file: 'questions.xlsx',
  maps: MAPS,
  refuses: {},
  faults: {
    ...FAULTS,
    'csv-no-header':
      'No row names a column for the question and one for the answer. Say with --map which they are.',
    'xlsx-broken': 'The workbook, or a cell of it, cannot be read.',
    'xml-doctype': 'The workbook declares entities, which none does.',
  },
  changes: { ...CHANGES, 'xlsx-sheet': 'Other sheets are not read: one sheet is one quiz.' },
} as const satisfies FormatAbout
