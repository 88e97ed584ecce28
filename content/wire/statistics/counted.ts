// Whether an attempt is part of the statistics. Every kind of result says so.
import * as z from 'zod'

export const Counted = z
  .boolean()
  .optional()
  .describe(
    'True if the attempt is stored in the statistics. If false, it isn’t yet: send it again later, with the same id, and it counts once. Absent if it isn’t to be counted: the reader opted out, nobody can answer that fast, nothing is answered, or statistics are off.',
  )
