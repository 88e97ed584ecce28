// How sure a reader was of an answer. It is never scored.
import * as z from 'zod/mini'

export const Confidence = z.enum(['guess', 'think', 'sure'])
export type Confidence = z.infer<typeof Confidence>
