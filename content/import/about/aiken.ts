import type { FormatAbout } from './about.ts'

export const AIKEN = {
  id: 'aiken',
  title: 'Aiken',
  origins: [
    {
      name: 'A text editor or a word processor',
      steps:
        'Save the questions as plain text. Moodle reads this format and does not write it: export GIFT or Moodle XML there.',
    },
  ],
  file: 'questions.txt',
  maps: {
    choice: { theirs: 'A question with options A, B, C … and ANSWER: B', ours: ['single'] },
  },
  refuses: {},
  faults: {
    'stray-answer': 'A line with ANSWER follows no question.',
    'stray-option': 'An option follows no question.',
    'letter-twice': 'Two options have one letter.',
  },
  changes: { 'text-between': 'Text between the questions is left out.' },
} as const satisfies FormatAbout
