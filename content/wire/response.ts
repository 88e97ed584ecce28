// The response of a reader to one question.
import * as z from 'zod'
import { named } from './text.ts'

export const MAX_RESPONSE_LENGTH = 200
const responseText = z.string().max(MAX_RESPONSE_LENGTH)

/**
 * Not z.number(), which rejects Infinity: JSON may contain 1e400, which JavaScript parses to
 * Infinity. The grader treats it as not correct, and sending it is not an error.
 */
const responseNumber = z
  .unknown()
  .refine((value) => typeof value === 'number', { abort: true })
  .meta({ type: 'number' })

export const Response = named(
  z.union([
    responseText,
    z.array(responseText).max(64),
    responseNumber,
    z
      .record(responseText, responseText)
      .refine((record) => Object.keys(record).length <= 64, 'Too many entries.'),
  ]),
  'Response',
  'single: an option id. multiple: a list of option ids. truefalse: "true" or "false". order: all item ids, from the first to the last. match: an object of target id by item id; items may be left out. number: a number, or a text that contains one. text: a text. blanks: an object of text or option id by blank id.',
)
export type Response = z.infer<typeof Response>
