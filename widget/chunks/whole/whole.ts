// All chunks in one file that imports nothing: the second try of the loader, and the content
// of the pinned single file.
import type { CHUNK_NAMES } from '../../element/chunk-names.ts'
import type { MistakesChunk, MountChunk, SchemeChunk } from '../../element/context.ts'
import type { GuideChunk } from '../../guide/guide-chunk.ts'
import type {
  AfterAnswerChunk,
  AfterResultChunk,
  ChallengeChunk,
  KeysChunk,
  MergeChunk,
  RefetchChunk,
  StatisticsChunk,
} from '../../quiz/after-answer.ts'
import type { ViewsChunk } from '../../quiz/questions/question-view.ts'
import { all } from '../../strings/languages/all.ts'
import type { BlocksChunk } from '../../ui/load-blocks.ts'
import * as afterAnswer from '../after-answer.ts'
import * as afterResult from '../after-result.ts'
import * as blocks from '../blocks.ts'
import * as challenge from '../challenge.ts'
import * as confidence from '../confidence.ts'
import * as guide from '../guide.ts'
import * as keys from '../keys.ts'
import * as merge from '../merge.ts'
import * as mistakes from '../mistakes.ts'
import * as outcome from '../outcome.ts'
import * as placing from '../placing.ts'
import * as quiz from '../quiz.ts'
import * as refetch from '../refetch.ts'
import * as scheme from '../scheme.ts'
import * as statistics from '../statistics.ts'
import * as typed from '../typed.ts'

/** What each chunk has to export. */
interface Chunks extends Readonly<Record<(typeof CHUNK_NAMES)[number], unknown>> {
  readonly 'after-answer': AfterAnswerChunk
  readonly challenge: ChallengeChunk
  readonly confidence: AfterAnswerChunk
  readonly blocks: BlocksChunk
  readonly guide: MountChunk & GuideChunk
  readonly keys: KeysChunk
  readonly mistakes: MistakesChunk
  readonly merge: MergeChunk
  readonly outcome: AfterAnswerChunk
  readonly placing: ViewsChunk<'order' | 'match'>
  readonly quiz: MountChunk
  readonly refetch: RefetchChunk
  readonly scheme: SchemeChunk
  readonly statistics: StatisticsChunk
  readonly 'after-result': AfterResultChunk
  readonly typed: ViewsChunk<'number' | 'text' | 'blanks'>
}

export const chunks: Chunks = {
  ...all,
  'after-answer': afterAnswer,
  challenge,
  confidence,
  blocks,
  guide,
  keys,
  mistakes,
  merge,
  outcome,
  placing,
  quiz,
  refetch,
  scheme,
  statistics,
  'after-result': afterResult,
  typed,
}
