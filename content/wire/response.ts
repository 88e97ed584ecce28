// What a reader answers.
import * as z from 'zod'
import { named } from './text.ts'

export const MAX_RESPONSE_LENGTH = 200
const responseText = z.string().max(MAX_RESPONSE_LENGTH)

/**
 * z.number() refuses what JSON can hold and JavaScript cannot: 1e400 is Infinity once it is
 * parsed. To the grader that is no number, so not right; to send it is no error.
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
  'single: an option id. multiple: a list of option ids. truefalse: "true" or "false". order: all item ids, from the first to the last. match: the target id of each item id; one left out is open. number: a number, or a text that holds one. text: a text. blanks: an object of text or option id by blank id.',
)
export type Response = z.infer<typeof Response>
