// What each content type of H5P is to us.
import type { FormatAbout } from '../../about/about.ts'
import { H5P } from '../../about/h5p.ts'
import {
  multiChoice,
  type Reader,
  singleChoiceSet,
  sortParagraphs,
  summary,
  trueFalse,
} from './choice.ts'
import { blanks, dragText, flashcards, markTheWords } from './gaps.ts'

const READ: Readonly<Record<keyof typeof H5P.maps, Reader>> = {
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
export const READERS: Readonly<Record<string, Reader>> = READ

/** Questions that have no form here, with the reason. */
export const REFUSED: FormatAbout['refuses'] = H5P.refuses

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
