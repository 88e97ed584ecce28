// The parts of H5P content that are read. Editors leave out what is empty, so everything may be
// absent; what has another type than it should counts as absent.
import { z } from 'zod'

export const Text = z.string().catch('')
const Flag = z.boolean().optional().catch(undefined)
const list = <T extends z.ZodType>(item: T) => z.array(item).catch([])

/** Who made a content or a file, and its licence. */
export const Metadata = z
  .object({ license: Text, author: Text, authors: list(z.object({ name: Text })) })
  .optional()
  .catch(undefined)
export type Metadata = z.infer<typeof Metadata>

const Media = z
  .object({
    type: z.object({
      library: Text,
      metadata: Metadata,
      params: z.object({
        file: z.object({ path: Text, copyright: Metadata }).optional().catch(undefined),
        alt: Text,
      }),
    }),
  })
  .optional()
  .catch(undefined)
export type Media = z.infer<typeof Media>

const Ranges = list(z.object({ feedback: Text }))

export const MultiChoice = z.object({
  media: Media,
  question: Text,
  answers: list(
    z.object({
      text: Text,
      correct: Flag,
      tipsAndFeedback: z
        .object({ tip: Text, chosenFeedback: Text, notChosenFeedback: Text })
        .optional()
        .catch(undefined),
    }),
  ),
  behaviour: z.object({ type: Text }).optional().catch(undefined),
  overallFeedback: Ranges,
})

export const TrueFalse = z.object({
  media: Media,
  question: Text,
  correct: z
    .union([z.enum(['true', 'false']), z.boolean()])
    .optional()
    .catch(undefined),
  behaviour: z
    .object({ feedbackOnCorrect: Text, feedbackOnWrong: Text })
    .optional()
    .catch(undefined),
})

export const SingleChoiceSet = z.object({
  choices: list(z.object({ question: Text, answers: list(Text) })),
  overallFeedback: Ranges,
})

export const Summary = z.object({
  intro: Text,
  summaries: list(z.object({ summary: list(Text), tip: Text })),
  overallFeedback: Ranges,
})

export const Blanks = z.object({
  media: Media,
  text: Text,
  questions: list(Text),
  behaviour: z
    .object({ caseSensitive: Flag, acceptSpellingErrors: Flag })
    .optional()
    .catch(undefined),
  overallFeedback: Ranges,
})

export const DragText = z.object({
  media: Media,
  taskDescription: Text,
  textField: Text,
  distractors: Text,
  overallFeedback: Ranges,
})

export const MarkTheWords = z.object({
  media: Media,
  taskDescription: Text,
  textField: Text,
  overallFeedback: Ranges,
})

export const SortParagraphs = z.object({
  media: Media,
  taskDescription: Text,
  paragraphs: list(Text),
})

export const Flashcards = z.object({
  description: Text,
  cards: list(
    z.object({
      text: Text,
      answer: Text,
      tip: Text,
      image: z.object({ path: Text }).optional().catch(undefined),
      imageAltText: Text,
    }),
  ),
  caseSensitive: Flag,
})

/** What a set shows before and behind its questions. */
export const QuestionSet = z.object({
  introPage: z.object({ introduction: Text }).optional().catch(undefined),
  endGame: z.object({ overallFeedback: Ranges }).optional().catch(undefined),
})
export type QuestionSet = z.infer<typeof QuestionSet>

export const About = z.object({
  title: Text,
  mainLibrary: z.string(),
  language: Text,
  defaultLanguage: Text,
  license: Text,
  licenseVersion: Text,
  source: Text,
  authors: list(z.object({ name: Text })),
})
export type About = z.infer<typeof About>
