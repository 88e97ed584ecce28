import type { FormatAbout } from './about.ts'

export const GIFT = {
  id: 'gift',
  title: 'GIFT',
  origins: [
    {
      name: 'Moodle',
      steps:
        'Open the course, then More › Question bank. Choose Export in the menu at the top, then GIFT format, and a category. Pictures are not in the file: take Moodle XML where there are some.',
      source: 'https://docs.moodle.org/en/Export_questions',
    },
    { name: 'A text editor', steps: 'Use the file as it is.' },
  ],
  file: 'questions.gift',
  maps: {
    choice: {
      theirs: '{=right ~wrong}',
      ours: ['single', 'blanks'],
      note: 'With text behind the braces, it is a gap to choose from.',
    },
    weights: { theirs: '{~%50%right ~%50%right ~wrong}', ours: ['multiple'] },
    'true-false': { theirs: '{T} and {F}', ours: ['truefalse'] },
    text: {
      theirs: '{=answer =another}',
      ours: ['text', 'blanks'],
      note: 'With text behind the braces, it is a gap to type into.',
    },
    number: {
      theirs: '{#3.14:0.01} and {#3..4}',
      ours: ['number', 'text'],
      note: 'Several numbers that are right become a text.',
    },
    match: { theirs: '{=item -> target}', ours: ['match'] },
    order: { theirs: '{>first second third}', ours: ['order'] },
  },
  refuses: {
    description: {
      theirs: 'A text without braces',
      code: 'description',
      why: 'it has no braces with answers, so it is a text and no question.',
    },
    essay: {
      theirs: 'Empty braces, {}',
      code: 'essay',
      why: 'its braces are empty: an essay, which no program can mark.',
    },
    cloze: {
      theirs: 'Cloze syntax, {1:SHORTANSWER:=…}',
      code: 'cloze',
      why: 'it is written in the Cloze syntax, which GIFT does not have. Export it as Moodle XML.',
    },
  },
  faults: {
    unclosed: 'A { is never closed.',
    unopened: 'A } stands before any {.',
    unescaped: 'A brace in the text has no backslash before it.',
    'no-arrow': 'A pair has no -> in it.',
    'picture-item': 'An item to match or to order is a picture.',
    'no-target': 'An item has nothing behind its ->.',
    'several-ranges': 'Several ranges of numbers are right, where a number here has one.',
  },
  changes: {
    weights: 'An answer that is worth a part of the points counts as wrong.',
    penalty: 'Points off for wrong answers are left out.',
    'empty-option': 'Wrong options without a text are left out.',
    'several-right': 'Where two options are right and one is enough, all of them are to be chosen.',
    feedback: 'Right answers with feedback of their own share all of it.',
    wildcard: 'A star for any text is left out of the answer.',
    'as-text': 'Several numbers that are right become a text.',
    subset: 'All items are to be put in order, not a random part of them.',
    unescaped: 'An = in the middle of an answer is text, and so are the braces of a formula.',
    'blank-line-in-question': 'A blank line inside of the braces is passed over.',
    categories: 'Categories become sets of one quiz.',
    tags: 'Tags, in a comment above a question, become sets of the quiz.',
    'tags-dropped': 'Tags that all questions have are left out.',
    'unknown-command': 'Commands other than $CATEGORY are left out.',
  },
} as const satisfies FormatAbout
