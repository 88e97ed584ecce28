import type { FormatAbout } from './about.ts'

const PLACE = 'it is answered at a place of a picture. Ask for the name of the place instead.'
const SPOKEN = 'it is answered by speaking.'
const GAME = 'it is a game or a flash card, and no question.'
const OPEN = 'no answer to it is right or wrong for a program.'
const refused = (theirs: string, why: string) => ({ theirs, code: 'h5p-type', why })

export const H5P = {
  id: 'h5p',
  title: 'H5P',
  origins: [
    {
      name: 'H5P on any site: Moodle, WordPress, Lumi, h5p.org',
      steps:
        'Choose Reuse below the content, then Download as an .h5p file. Where the button is missing, its author can switch it on.',
      source: 'https://h5p.org/documentation',
    },
  ],
  file: 'quiz.h5p',
  maps: {
    'H5P.MultiChoice': { theirs: 'Multiple Choice', ours: ['single', 'multiple'] },
    'H5P.SingleChoiceSet': { theirs: 'Single Choice Set', ours: ['single'] },
    'H5P.TrueFalse': { theirs: 'True/False Question', ours: ['truefalse'] },
    'H5P.Blanks': { theirs: 'Fill in the Blanks', ours: ['blanks'] },
    'H5P.DragText': { theirs: 'Drag the Words', ours: ['blanks'] },
    'H5P.Summary': { theirs: 'Summary', ours: ['single'] },
    'H5P.MarkTheWords': {
      theirs: 'Mark the Words',
      ours: ['multiple'],
      note: 'The words become options below the text.',
    },
    'H5P.SortParagraphs': { theirs: 'Sort the Paragraphs', ours: ['order'] },
    'H5P.Flashcards': { theirs: 'Flashcards', ours: ['text'] },
  },
  refuses: {
    'H5P.DragQuestion': refused('Drag and Drop', PLACE),
    'H5P.ImageHotspotQuestion': refused('Find the Hotspot', PLACE),
    'H5P.ImageMultipleHotspotQuestion': refused('Find Multiple Hotspots', PLACE),
    'H5P.ImageSequencing': refused('Image Sequencing', PLACE),
    'H5P.ImagePair': refused('Image Pairing', PLACE),
    'H5P.MultiMediaChoice': refused(
      'Image Choice',
      'its options are pictures. Write what each of them shows.',
    ),
    'H5P.SpeakTheWords': refused('Speak the Words', SPOKEN),
    'H5P.SpeakTheWordsSet': refused('Speak the Words Set', SPOKEN),
    'H5P.Dictation': refused('Dictation', 'its sentences are recordings.'),
    'H5P.Dialogcards': refused('Dialog Cards', GAME),
    'H5P.Dialogcards.Papi': refused('Dialog Cards Papi Jo', GAME),
    'H5P.MemoryGame': refused('Memory Game', GAME),
    'H5P.Crossword': refused('Crossword', GAME),
    'H5P.FindTheWords': refused('Find the Words', GAME),
    'H5P.GuessTheAnswer': refused('Guess the Answer', GAME),
    'H5P.AdventCalendar': refused('Advent Calendar', GAME),
    'H5P.PersonalityQuiz': refused(
      'Personality Quiz',
      'no answer to it is right; write an outcome quiz.',
    ),
    'H5P.Questionnaire': refused('Questionnaire', OPEN),
    'H5P.OpenEndedQuestion': refused('Open Ended Question', OPEN),
    'H5P.SimpleMultiChoice': refused('Simple Multi Choice', OPEN),
    'H5P.Essay': refused('Essay', OPEN),
    'H5P.FreeTextQuestion': refused('Free Text Question', OPEN),
    'H5P.Cornell': refused('Cornell Notes', OPEN),
    'H5P.AudioRecorder': refused('Audio Recorder', OPEN),
    'H5P.GoToQuestion': refused('Crossroads', OPEN),
    'H5P.BranchingQuestion': refused(
      'Branching Question',
      'its answers lead to other places, and none is right.',
    ),
    'H5P.ArithmeticQuiz': refused(
      'Arithmetic Quiz',
      'it computes its questions when it is shown; only fixed ones can be imported.',
    ),
  },
  faults: {
    'h5p-no-questions': 'The content holds no questions, such as an Accordion or a Timeline.',
    'h5p-same-word': 'A word is right in one place of the text and wrong in another.',
    'h5p-too-long': 'A text to mark words in has more than 60 different words.',
    'h5p-broken': 'The content is not that of its type, or holds no question.',
    'h5p-type': 'The type of content is not known here.',
    'not-json': 'The content of the package is broken.',
  },
  changes: {
    'h5p-left-out': 'Texts, pictures and videos between the questions are left out.',
    'h5p-media': 'A video beside a question is left out.',
    'h5p-overall-feedback': 'Feedback by the number of points is left out.',
    'h5p-not-chosen':
      'Feedback for not choosing an option is left out, where it has feedback for choosing it.',
    'h5p-own-licence':
      'An author or a licence of a picture or of a single question, beside those of the package.',
    'h5p-spelling': 'Where slips were accepted in case-sensitive answers, they are not.',
  },
} as const satisfies FormatAbout
