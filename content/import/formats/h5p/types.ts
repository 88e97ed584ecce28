// What each content type of H5P is to us.
import {
  multiChoice,
  type Reader,
  singleChoiceSet,
  sortParagraphs,
  summary,
  trueFalse,
} from './choice.ts'
import { blanks, dragText, flashcards, markTheWords } from './gaps.ts'

export const READERS: Readonly<Record<string, Reader>> = {
  'H5P.MultiChoice': multiChoice,
  'H5P.SingleChoiceSet': singleChoiceSet,
  'H5P.TrueFalse': trueFalse,
  'H5P.Blanks': blanks,
  'H5P.DragText': dragText,
  'H5P.Summary': summary,
  'H5P.MarkTheWords': markTheWords,
  'H5P.SortParagraphs': sortParagraphs,
  'H5P.Flashcards': flashcards,
}

const PLACE = 'it is answered at a place of a picture. Ask for the name of the place instead.'
const SPOKEN = 'it is answered by speaking.'
const GAME = 'it is a game or a flash card, and no question.'
const OPEN = 'no answer to it is right or wrong for a program.'
const COMPUTED = 'it computes its questions when it is shown; only fixed ones can be imported.'

/** Questions that have no form here, with the reason. */
export const REFUSED: Readonly<Record<string, string>> = {
  'H5P.DragQuestion': PLACE,
  'H5P.ImageHotspotQuestion': PLACE,
  'H5P.ImageMultipleHotspotQuestion': PLACE,
  'H5P.ImageSequencing': PLACE,
  'H5P.ImagePair': PLACE,
  'H5P.MultiMediaChoice': 'its options are pictures. Write what each of them shows.',
  'H5P.SpeakTheWords': SPOKEN,
  'H5P.SpeakTheWordsSet': SPOKEN,
  'H5P.Dialogcards': GAME,
  'H5P.Dialogcards.Papi': GAME,
  'H5P.MemoryGame': GAME,
  'H5P.Crossword': GAME,
  'H5P.FindTheWords': GAME,
  'H5P.GuessTheAnswer': GAME,
  'H5P.PersonalityQuiz': 'no answer to it is right; write an outcome quiz.',
  'H5P.Questionnaire': OPEN,
  'H5P.OpenEndedQuestion': OPEN,
  'H5P.SimpleMultiChoice': OPEN,
  'H5P.Essay': OPEN,
  'H5P.FreeTextQuestion': OPEN,
  'H5P.Cornell': OPEN,
  'H5P.Dictation': 'its sentences are recordings.',
  'H5P.GoToQuestion': OPEN,
  'H5P.BranchingQuestion': 'its answers lead to other places, and none is right.',
  'H5P.AudioRecorder': OPEN,
  'H5P.ArithmeticQuiz': COMPUTED,
  'H5P.AdventCalendar': GAME,
}

/** Neither questions nor holders of questions: what they show has no place in a quiz. */
export const SHOWN: Readonly<Record<string, string>> = {
  'H5P.AdvancedText': 'a text',
  'H5P.Text': 'a text',
  'H5P.Table': 'a table',
  'H5P.Image': 'a picture',
  'H5P.ImageHotspots': 'a picture',
  'H5P.Video': 'a video',
  'H5P.Audio': 'a recording',
  'H5P.Link': 'a link',
  'H5P.Accordion': 'a text',
  'H5P.Timeline': 'a timeline',
  'H5P.Chart': 'a chart',
  'H5P.Collage': 'a picture',
  'H5P.Agamotto': 'a picture',
  'H5P.ImageJuxtaposition': 'a picture',
  'H5P.IFrameEmbed': 'an embedded page',
  'H5P.MathDisplay': 'a formula',
  'H5P.Nil': 'a label',
}

export const isLeaf = (type: string): boolean =>
  [READERS, REFUSED, SHOWN].some((types) => Object.hasOwn(types, type))
