// All chunks in one file that imports nothing: the second try of the loader, and the content
// of the pinned single file.
import type { ChunkName } from '../element/context.ts'
import * as afterAnswer from './after-answer.ts'
import * as guide from './guide.ts'
import * as outcome from './outcome.ts'
import * as placing from './placing.ts'
import * as quiz from './quiz.ts'
import * as saveAnswers from './save-answers.ts'
import * as typed from './typed.ts'

export const chunks: Readonly<Record<ChunkName, unknown>> = {
  'after-answer': afterAnswer,
  guide,
  outcome,
  placing,
  quiz,
  'save-answers': saveAnswers,
  typed,
}
