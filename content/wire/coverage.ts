// How much of what was asked a result covers. Every kind of result has these fields.
import * as z from 'zod'

export const Coverage = {
  asked: z.int().min(0).describe('How many questions were asked.'),
  answered: z
    .int()
    .min(0)
    .describe('How many of them were answered. A stale answer does not count.'),
}
