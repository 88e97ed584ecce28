// A response: what a reader chose or typed. Written with zod/mini, as requests.ts is.
import * as z from 'zod/mini'
import { named } from '../named.ts'

export const MAX_RESPONSE_LENGTH = 200
const responseText = z.string().check(z.maxLength(MAX_RESPONSE_LENGTH))

/**
 * z.number() would refuse 1e400, which is valid JSON and becomes Infinity when parsed. Such
 * a response is graded as not correct; it is not an invalid request.
 */
const responseNumber: z.ZodMiniType<number, number> = z.any().check(
  z.refine((value) => typeof value === 'number', { abort: true }),
  z.meta({ type: 'number' }),
)

export const Response = named(
  z.union([
    responseText,
    z.array(responseText).check(z.maxLength(64)),
    responseNumber,
    z.record(responseText, responseText).check(
      z.refine((record) => Object.keys(record).length <= 64, 'Send at most 64 entries.'),
      // A refinement says nothing to the OpenAPI document by itself.
      z.meta({ maxProperties: 64 }),
    ),
  ]),
  'Response',
  'By question type. single: an option id. multiple: a list of option ids. truefalse: "true" or "false"; in a request true or false as well. order: all item ids, from first to last. match: an object from item id to target id; an item that is left out is unanswered. number: a number, or a string with a number. text: a string. blanks: an object from blank id to the typed string or the option id.',
)
export type Response = z.infer<typeof Response>

const SHAPES =
  'Send a string, a list of strings, a number, true or false, or an object of strings, as Response says. Each string may have 200 characters, and there may be 64 of them.'

/** What a request may have. An answer has the text for it. */
export const SentResponse = z.union([Response, z.boolean()], { error: SHAPES })
export type SentResponse = z.infer<typeof SentResponse>
