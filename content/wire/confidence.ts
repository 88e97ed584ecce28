// How sure a reader is of an answer, from the least sure to the surest.
import * as z from 'zod'

export const Confidence = z.enum(['guess', 'think', 'sure'])
export type Confidence = z.infer<typeof Confidence>
