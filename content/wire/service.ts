// The shape of every failure (RFC 9457), and the answer of /healthz.
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
    instance: z
      .string()
      .optional()
      .describe('Names this failure of the server, to be told to whoever runs it.'),
  }),
  'Problem',
  'A failure (RFC 9457).',
)
export type Problem = z.infer<typeof Problem>

const Switch = z.enum(['on', 'off', 'misconfigured'])

export const Health = named(
  z.object({
    status: z.literal('ok'),
    version: z.string(),
    sharing: Switch.describe('Results are shared: a secret with keys is set and can be read.'),
    statistics: Switch.describe('Answers are counted. This version counts none.'),
  }),
  'Health',
  'The server is running, and what of it is set up.',
)
export type Health = z.infer<typeof Health>
