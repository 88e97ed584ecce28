import type { OpenQuiz } from '../../../../catalogue/catalogue.ts'
import type { Call, CallAnswer } from '../messages.ts'
/** `open` is the quiz of the newest text; undefined if it has none. */
export declare function answerCall(
  open: OpenQuiz | undefined,
  { path, query, body }: Call,
  origin: string,
): Promise<CallAnswer>
