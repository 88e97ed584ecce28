// A whole quiz in JSON: nothing of it is lost. `version` counts up with a change that an older
// reader would read wrongly; fields may be added without one.
import * as z from 'zod'
import { Slug } from '../../wire/index.ts'
import { AuthoredOutcomeQuestion, AuthoredQuestion } from '../authored/shape.ts'

export const FORMAT = 'selfcheck-quiz'
export const VERSION = 1

/** Beside these, the file has the settings that a Markdown file has (markdown/settings.ts). */
const head = { format: z.literal(FORMAT), version: z.literal(VERSION), id: Slug }

const CheckFile = z.looseObject({
  ...head,
  kind: z.literal('check').exactOptional(),
  questions: z.array(AuthoredQuestion).min(1),
})
const OutcomeFile = z.looseObject({
  ...head,
  kind: z.literal('outcome'),
  questions: z.array(AuthoredOutcomeQuestion).min(1),
})

export const QuizFile = z.discriminatedUnion('kind', [CheckFile, OutcomeFile])
export type QuizFile = z.infer<typeof QuizFile>
