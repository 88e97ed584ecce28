// The shape of every failure (RFC 9457), and the answer of /healthz.
import * as z from 'zod'
import { named } from './named.ts'

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
      .describe('Identifies this failure. Quote it to the people who run the server.'),
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
    sharing: Switch.describe(
      'Whether results can be shared: a secret with keys is set and can be read.',
    ),
    statistics: Switch.describe(
      'Whether answers are counted: the server has somewhere to store sums.',
    ),
  }),
  'Health',
  'The server is running. The other fields say what is turned on.',
)
export type Health = z.infer<typeof Health>
