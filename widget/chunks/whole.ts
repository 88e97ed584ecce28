// All chunks in one file that imports nothing: the second try of the loader, and the content
// of the pinned single file.
import type { ChunkName } from '../element/chunk-names.ts'
import type { MistakesChunk, MountChunk, PageChangesChunk } from '../element/context.ts'
import type { GuideChunk } from '../guide/guide-chunk.ts'
import type {
  AfterAnswerChunk,
  ChallengeChunk,
  MergeChunk,
  OtherQuestionsChunk,
  RefetchChunk,
  SaveAnswersChunk,
} from '../quiz/after-answer.ts'
import type { ViewsChunk } from '../quiz/questions/question-view.ts'
import type { BlocksChunk } from '../ui/load-blocks.ts'
import * as afterAnswer from './after-answer.ts'
import * as blocks from './blocks.ts'
import * as challenge from './challenge.ts'
import * as confidence from './confidence.ts'
import * as guide from './guide.ts'
import * as merge from './merge.ts'
import * as mistakes from './mistakes.ts'
import * as otherQuestions from './other-questions.ts'
import * as outcome from './outcome.ts'
import * as pageChanges from './page-changes.ts'
import * as placing from './placing.ts'
import * as quiz from './quiz.ts'
import * as refetch from './refetch.ts'
import * as saveAnswers from './save-answers.ts'
import * as typed from './typed.ts'

/** What each chunk has to export. */
interface Chunks extends Readonly<Record<ChunkName, unknown>> {
  readonly 'after-answer': AfterAnswerChunk
  readonly challenge: ChallengeChunk
  readonly confidence: AfterAnswerChunk
  readonly blocks: BlocksChunk
  readonly guide: MountChunk & GuideChunk
  readonly mistakes: MistakesChunk
  readonly merge: MergeChunk
  readonly 'other-questions': OtherQuestionsChunk
  readonly outcome: AfterAnswerChunk
  readonly 'page-changes': PageChangesChunk
  readonly placing: ViewsChunk<'order' | 'match'>
  readonly quiz: MountChunk
  readonly refetch: RefetchChunk
  readonly 'save-answers': SaveAnswersChunk
  readonly typed: ViewsChunk<'number' | 'text' | 'blanks'>
}

export const chunks: Chunks = {
  'after-answer': afterAnswer,
  challenge,
  confidence,
  blocks,
  guide,
  mistakes,
  merge,
  'other-questions': otherQuestions,
  outcome,
  'page-changes': pageChanges,
  placing,
  quiz,
  refetch,
  'save-answers': saveAnswers,
  typed,
}
