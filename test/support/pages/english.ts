// All English strings of the widget. Its chunks have them in parts.
import { en, type Strings } from '../../../widget/strings/en.ts'
import { afterAnswer } from '../../../widget/strings/english/after-answer.ts'
import { afterResult } from '../../../widget/strings/english/after-result.ts'
import { challenge } from '../../../widget/strings/english/challenge.ts'
import { confidence } from '../../../widget/strings/english/confidence.ts'
import { guide } from '../../../widget/strings/english/guide.ts'
import { outcome } from '../../../widget/strings/english/outcome.ts'
import { placing } from '../../../widget/strings/english/placing.ts'
import { withStatistics } from '../../../widget/strings/english/statistics.ts'
import { typed } from '../../../widget/strings/english/typed.ts'

export const ENGLISH: Strings = {
  ...withStatistics(en),
  ...afterAnswer,
  ...challenge,
  ...confidence,
  ...guide,
  ...outcome,
  ...placing,
  ...afterResult,
  ...typed,
}
