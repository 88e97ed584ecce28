import type { FormatAbout } from './about.ts'

const ON_PICTURE =
  'it needs clicking on a picture, which is not supported. Write it as a choice with the picture in its text.'

/** Types of QTI 1.2, without `_question` and with spaces for signs between words. */
export const QTI_1 = {
  'multiple choice': { theirs: 'Multiple choice (1.2)', ours: ['single'] },
  'multiple answers': { theirs: 'Multiple answers (Canvas)', ours: ['multiple'] },
  'multiple answer': { theirs: 'Multiple answer (Blackboard)', ours: ['multiple'] },
  'multiple response': { theirs: 'Multiple response (cartridges)', ours: ['multiple'] },
  'multi select': { theirs: 'Multi-select (Brightspace)', ours: ['multiple'] },
  'true false': { theirs: 'True/false (1.2)', ours: ['truefalse'] },
  'either or': { theirs: 'Either/or (Blackboard)', ours: ['single'] },
  'short answer': { theirs: 'Fill in the blank, short answer (1.2)', ours: ['text'] },
  'fill in multiple blanks': { theirs: 'Fill in multiple blanks (Canvas)', ours: ['blanks'] },
  'fill in the blank plus': { theirs: 'Fill in multiple blanks (Blackboard)', ours: ['blanks'] },
  'multiple dropdowns': { theirs: 'Multiple dropdowns (Canvas)', ours: ['blanks'] },
  'jumbled sentence': { theirs: 'Jumbled sentence (Blackboard)', ours: ['blanks'] },
  matching: { theirs: 'Matching (1.2)', ours: ['match'] },
  categorization: { theirs: 'Categorization (Canvas)', ours: ['match'] },
  numerical: { theirs: 'Numerical answer (Canvas)', ours: ['number'] },
  numeric: { theirs: 'Calculated numeric with one value (Blackboard)', ours: ['number'] },
  ordering: { theirs: 'Ordering (1.2)', ours: ['order'] },
} as const satisfies FormatAbout['maps']

/** Types in pools of older versions of Blackboard, which are no QTI but come in the same packages. */
export const QTI_POOL = {
  QUESTION_MULTIPLECHOICE: { theirs: 'Multiple choice (Blackboard pool)', ours: ['single'] },
  QUESTION_MULTIPLEANSWER: { theirs: 'Multiple answer (Blackboard pool)', ours: ['multiple'] },
  QUESTION_TRUEFALSE: { theirs: 'True/false (Blackboard pool)', ours: ['truefalse'] },
  QUESTION_MATCH: { theirs: 'Matching (Blackboard pool)', ours: ['match'] },
  QUESTION_FILLINBLANK: { theirs: 'Fill in the blank (Blackboard pool)', ours: ['text'] },
} as const satisfies FormatAbout['maps']

/** Interactions of QTI 2 and 3, by their names in QTI 2. */
export const QTI_2 = {
  choiceInteraction: { theirs: 'Choice (2 and 3)', ours: ['single', 'multiple'] },
  hottextInteraction: {
    theirs: 'Hottext (2 and 3)',
    ours: ['single', 'multiple'],
    note: 'The words become options below the text.',
  },
  orderInteraction: { theirs: 'Order (2 and 3)', ours: ['order'] },
  matchInteraction: { theirs: 'Match (2 and 3)', ours: ['match'] },
  associateInteraction: { theirs: 'Associate (2 and 3)', ours: ['match'] },
  textEntryInteraction: {
    theirs: 'Text entry (2 and 3)',
    ours: ['text', 'number', 'blanks'],
    note: 'Several of them are gaps.',
  },
  inlineChoiceInteraction: { theirs: 'Inline choice (2 and 3)', ours: ['blanks'] },
  gapMatchInteraction: { theirs: 'Gap match (2 and 3)', ours: ['blanks'] },
  sliderInteraction: { theirs: 'Slider (2 and 3)', ours: ['number'], note: 'The number is typed.' },
} as const satisfies FormatAbout['maps']

export const QTI = {
  id: 'qti',
  title: 'QTI',
  knownFrom: 'Canvas, Blackboard, Brightspace',
  origins: [
    {
      name: 'Canvas',
      steps:
        'Open Settings in the course navigation, then Export Course Content. Choose Quiz for a package of single quizzes, or Course for a cartridge (.imscc), which has New Quizzes and item banks, too.',
      source:
        'https://community.canvaslms.com/t5/The-Product-Blog/Exporting-New-Quizzes-as-a-Common-Cartridge/ba-p/603703',
    },
    {
      name: 'Blackboard Learn',
      steps:
        'In the Original course view: Course Tools › Tests, Surveys, and Pools. Open the menu of a test or a pool, then Export.',
      source:
        'https://help.blackboard.com/Learn/Instructor/Original/Tests_Pools_Surveys/Orig_Reuse_Questions/Import_or_Export_Tests_Surveys_and_Pools',
    },
    {
      name: 'Brightspace',
      steps:
        'Course Admin › Import/Export/Copy Components › Export as Common Cartridge, with the quizzes chosen.',
      source:
        'https://community.d2l.com/brightspace/kb/articles/16767-about-exporting-course-components',
    },
    {
      name: 'Programs that write QTI 1.2, 2.1, 2.2 or 3.0, such as ILIAS, Sakai and OpenOLAT',
      steps: 'Take the package (zip), which has the pictures, or a single file of XML.',
    },
  ],
  file: 'quiz.zip',
  maps: { ...QTI_1, ...QTI_POOL, ...QTI_2 },
  refuses: {
    adaptive: {
      theirs: 'Adaptive items',
      code: 'adaptive',
      why: 'it changes while it is answered; only fixed questions can be imported.',
    },
    calculated: {
      theirs: 'Formula questions, items with template variables',
      code: 'calculated',
      why: 'it computes its values when it is shown; only fixed questions can be imported.',
    },
    composite: {
      theirs: 'Items with interactions of different kinds',
      code: 'composite',
      why: 'one item holds questions of different kinds. Split it.',
    },
    custom: {
      theirs: 'Custom interactions',
      code: 'custom',
      why: 'it needs a program of its own, which is not supported.',
    },
    drawing: {
      theirs: 'Drawing',
      code: 'drawing',
      why: 'it asks for a drawing, which a self-check cannot mark.',
    },
    essay: {
      theirs: 'Essay, short response, extended text',
      code: 'essay',
      why: 'an essay has no answer that a self-check can mark.',
    },
    media: {
      theirs: 'Media',
      code: 'media',
      why: 'it asks to play a recording, which is no answer.',
    },
    'no-right-answer': {
      theirs: 'Items without a correct response',
      code: 'no-right-answer',
      why: 'it declares no answer that is right.',
    },
    'on-picture': {
      theirs: 'Hotspot, and other interactions with a picture',
      code: 'on-picture',
      why: ON_PICTURE,
    },
    opinion: {
      theirs: 'Opinion scale',
      code: 'opinion',
      why: 'it asks for an opinion, so no answer is right.',
    },
    'quiz-bowl': {
      theirs: 'Quiz bowl',
      code: 'quiz-bowl',
      why: 'its answers are questions made of several words in any form, which have no form here.',
    },
    'several-answers': {
      theirs: 'Multi-short answer (Brightspace)',
      code: 'several-answers',
      why: 'it asks for several answers in any order, which have no form here. Ask for one of them, or make each a gap.',
    },
    'text-only': {
      theirs: 'Text without a question',
      code: 'text-only',
      why: 'it is a text between questions, and asks nothing.',
    },
    upload: {
      theirs: 'File upload',
      code: 'upload',
      why: 'it asks for a file, which a self-check cannot mark.',
    },
  },
  faults: {
    'gap-missing': 'The text does not name one of the gaps.',
    'gap-twice': 'The text names a gap more than once.',
    'regular-expression': 'What may be typed is a regular expression.',
    'several-targets': 'An item belongs to several others, or to none.',
    'unknown-type': 'The type of a question in a pool of Blackboard is none that is known here.',
    'part-of-items': 'Its right order leaves items out.',
    'no-question': 'The package has no file with questions.',
    'qti-test-alone': 'The file is a test whose questions are in other files. Import the package.',
    'qti-missing-file': 'A file that the manifest or a test names is not in the package.',
    'qti-external-href': 'A file lies outside of the package. It is never fetched.',
    'xml-ill-formed': 'A file of the package is broken. The others are read.',
  },
  changes: {
    'weights-dropped': 'Answers that are worth different points count alike.',
    'wildcard-dropped': 'Where any answer with a word in it is right, only the word is.',
    'feedback-dropped': 'Feedback that a type has no place for.',
    split: 'An item that asks several things becomes several questions.',
    'several-quizzes': 'The quizzes of a package become one.',
    'custom-processing': 'Rules of scoring are not run: right is what the item declares as right.',
    'words-as-options': 'Words to choose inside of a text become options below it.',
    'pairs-as-match': 'Of each pair that belongs together, one half is given.',
    'slider-as-number': 'A number that was chosen on a slider is typed.',
    'bound-included': 'The bound of a range is right, too.',
  },
} as const satisfies FormatAbout

export type QtiRefused = keyof typeof QTI.refuses
