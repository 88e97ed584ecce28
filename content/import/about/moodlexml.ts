import type { FormatAbout } from './about.ts'

const COMPUTES = 'it computes its values when it is shown; only fixed questions can be imported.'
const ON_PICTURE =
  'it needs clicking on a picture, which is not supported. Write it as a choice with the picture in its text.'
const NOT_MARKED = 'it has no answer that a self-check can mark.'
const PATTERNS = 'it compares answers by patterns, which have no form here.'

export const MOODLE_XML = {
  id: 'moodlexml',
  title: 'Moodle XML',
  origins: [
    {
      name: 'Moodle',
      steps:
        'Open the course, then More › Question bank. Choose Export in the menu at the top, then Moodle XML format, and a category. A backup of the course (.mbz) is another thing and is not read.',
      source: 'https://docs.moodle.org/en/Export_questions',
    },
  ],
  file: 'questions.xml',
  maps: {
    multichoice: { theirs: 'Multiple choice', ours: ['single', 'multiple'] },
    multichoiceset: { theirs: 'All-or-nothing multiple choice', ours: ['multiple'] },
    oumultiresponse: { theirs: 'OU multiple response', ours: ['multiple'] },
    truefalse: { theirs: 'True/False', ours: ['truefalse'] },
    shortanswer: { theirs: 'Short answer', ours: ['text'] },
    numerical: {
      theirs: 'Numerical',
      ours: ['number', 'text'],
      note: 'With its tolerance and its unit. Several numbers that are right become a text.',
    },
    matching: { theirs: 'Matching', ours: ['match'] },
    match: { theirs: 'Matching', ours: ['match'] },
    ddmatch: { theirs: 'Drag and drop matching', ours: ['match'] },
    cloze: { theirs: 'Embedded answers (Cloze)', ours: ['blanks'] },
    multianswer: { theirs: 'Embedded answers (Cloze)', ours: ['blanks'] },
    gapselect: { theirs: 'Select missing words', ours: ['blanks'] },
    ddwtos: { theirs: 'Drag and drop into text', ours: ['blanks'] },
    gapfill: { theirs: 'Gapfill', ours: ['blanks'] },
    ordering: { theirs: 'Ordering', ours: ['order'] },
    order: { theirs: 'Order (older plugin)', ours: ['order'] },
    kprime: { theirs: 'Kprime', ours: ['multiple'], note: 'The rows that are true are chosen.' },
    mtf: {
      theirs: 'Multiple true/false',
      ours: ['multiple'],
      note: 'The rows that are true are chosen.',
    },
  },
  refuses: {
    essay: {
      theirs: 'Essay',
      code: 'essay',
      why: 'an essay has no answer that a self-check can mark.',
    },
    description: {
      theirs: 'Description',
      code: 'description',
      why: 'it is a text between questions, and asks nothing.',
    },
    calculated: { theirs: 'Calculated', code: 'calculated', why: COMPUTES },
    calculatedsimple: { theirs: 'Simple calculated', code: 'calculated', why: COMPUTES },
    calculatedmulti: { theirs: 'Calculated multichoice', code: 'calculated', why: COMPUTES },
    formulas: { theirs: 'Formulas', code: 'calculated', why: COMPUTES },
    varnumeric: { theirs: 'Variable numeric', code: 'calculated', why: COMPUTES },
    varnumericset: { theirs: 'Variable numeric set', code: 'calculated', why: COMPUTES },
    varnumunit: { theirs: 'Variable numeric with units', code: 'calculated', why: COMPUTES },
    stack: {
      theirs: 'STACK',
      code: 'calculated',
      why: 'STACK computes and compares formulas, which is not supported.',
    },
    random: {
      theirs: 'Random',
      code: 'random',
      why: 'it takes a question of its category at random; the questions themselves can be imported.',
    },
    randomsamatch: {
      theirs: 'Random short-answer matching',
      code: 'random',
      why: 'it is made of other questions at random; the questions themselves can be imported.',
    },
    ddimageortext: { theirs: 'Drag and drop onto image', code: 'on-picture', why: ON_PICTURE },
    ddmarker: { theirs: 'Drag and drop markers', code: 'on-picture', why: ON_PICTURE },
    coderunner: {
      theirs: 'CodeRunner',
      code: 'not-marked',
      why: 'it runs the code of an answer, which is not supported.',
    },
    pmatch: { theirs: 'Pattern match', code: 'not-marked', why: PATTERNS },
    regexp: { theirs: 'Regular expression short answer', code: 'not-marked', why: PATTERNS },
    recordrtc: { theirs: 'Record audio or video', code: 'not-marked', why: NOT_MARKED },
    poodllrecording: { theirs: 'PoodLL recording', code: 'not-marked', why: NOT_MARKED },
  },
  faults: {
    'moodle-backup-not-export': 'The file is a backup of a course. Export the questions instead.',
    'unknown-type': 'Its type comes from a plugin that is not known here.',
    'any-answer': 'Any answer is right there.',
    'several-ranges': 'Several ranges of numbers are right, where a number here has one.',
    'cloze-type': 'A gap is of a type that has no form here.',
    'cloze-unclosed': 'A gap has no closing brace.',
    'picture-item': 'An item to match or to order is a picture.',
    'no-target': 'A row of a matching has no answer.',
    'no-true-false': 'The answers of a true/false question are others.',
    'xml-ill-formed': 'The file is broken at this place. What stands before and behind it is read.',
    'xml-entities': 'The file declares entities of its own, which are never expanded.',
  },
  changes: {
    'weights-dropped':
      'An answer that is worth a part of the points counts as wrong; right ones count alike.',
    'penalty-dropped': 'Points off for wrong options and for further tries are left out.',
    'feedback-dropped':
      'Feedback for right, partly right and wrong responses, where a type has no place for it.',
    'feedback-shared': 'Right answers with feedback of their own share all of it.',
    'as-text': 'Several numbers that are right become a text.',
    'wildcard-dropped': 'A star for any text is left out of the answer.',
    'units-dropped': 'Numbers are asked for in one unit.',
    'rows-as-options': 'Rows of true and false become options to choose.',
    'all-asked': 'All items are to be put in order, not a random part of them.',
    categories: 'Categories become sets of one quiz.',
    'category-text': 'The texts that describe categories are left out.',
    tags: 'Tags become sets of the quiz.',
    'tags-dropped': 'Tags that all questions have are left out.',
    hidden: 'Questions that are hidden in the bank are shown.',
    'no-points': 'A question for 0 points counts 1.',
    'xml-html-entity': 'Entities of HTML, such as &uarr;, are read as their character.',
    'xml-bare-ampersand': 'A bare & is read as text.',
  },
} as const satisfies FormatAbout
