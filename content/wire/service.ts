// Errors, and the state of the service.
import * as z from 'zod'
import { named } from './text.ts'

export const Problem = named(
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z
      .array(z.object({ path: z.string().describe('JSON Pointer'), message: z.string() }))
      .optional(),
  }),
  'Problem',
  'What went wrong (RFC 9457).',
)
export type Problem = z.infer<typeof Problem>

export const Health = named(
  z.object({ status: z.literal('ok'), version: z.string() }),
  'Health',
  'The server is up.',
)
export type Health = z.infer<typeof Health>
