// The bodies of requests: the only schemas that the worker runs, so they and what they consist of
// (response.ts, confidence.ts) are written with zod/mini. It reports the same issues as zod in
// 6 kB (gzip) instead of 27.

import * as z from 'zod/mini'
import en from 'zod/v4/locales/en.js'
import { named } from '../named.ts'
import { Confidence } from './confidence.ts'
import { SentResponse } from './response.ts'

// zod/mini has no messages of its own.
z.config(en())

export const CheckRequest = named(
  z.object({
    question: z.string(),
    response: SentResponse,
    reveal: z
      .optional(z.boolean())
      .check(
        z.describe(
          'If false, a response that isn’t fully right gets only its own feedback, and none that names the right answer, so the reader can try again. True if absent.',
        ),
      ),
  }),
  'CheckRequest',
  'One response to one question.',
)
export type CheckRequest = z.infer<typeof CheckRequest>

export const HintRequest = named(
  z.object({
    question: z.string(),
    number: z.int().check(z.gte(1), z.describe('The first hint is 1.')),
  }),
  'HintRequest',
  'One hint of one question.',
)
export type HintRequest = z.infer<typeof HintRequest>

const AttemptedAnswer = z.object({
  question: z.string(),
  revision: z.optional(z.int()).check(z.describe('The revision that the reader saw.')),
  response: SentResponse.check(z.describe('The final response. It is graded.')),
  first: z
    .optional(SentResponse)
    .check(
      z.describe(
        'The response of the first try, if there was more than one. It doesn’t change the score; statistics count it.',
      ),
    ),
  confidence: z.optional(Confidence).check(z.describe('How sure the reader was. Never scored.')),
  hints: z
    .optional(z.int().check(z.gte(0), z.lte(64)))
    .check(z.describe('How many hints the reader asked for. They don’t change the score.')),
  seconds: z
    .optional(z.int().check(z.gte(0)))
    .check(
      z.describe(
        'How many whole seconds the reader took for the first try. More than 600 count as 600. It doesn’t change the score.',
      ),
    ),
})

export const AttemptRequest = named(
  z.object({
    attempt: z
      .uuid({ error: 'Send a UUID, for example from crypto.randomUUID().' })
      .check(
        z.describe(
          'A random UUID (version 4). Make one when a reader begins and keep it until they start over. Send it again, with more answers too, for the same attempt: it’s scored again but counts once. It says nothing about the reader.',
        ),
      ),
    seed: z
      .optional(z.int().check(z.gte(0), z.lte(0xffffffff)))
      .check(
        z.describe(
          'Asks exactly the questions that this seed draws, or all of them if the quiz has no `draw`.',
        ),
      ),
    only: z
      .optional(z.array(z.string()).check(z.minLength(1), z.maxLength(200)))
      .check(
        z.describe(
          'Asks exactly these questions. One without an answer is open: neither right nor wrong. With `only` or `set`, the seed draws nothing.',
        ),
      ),
    set: z
      .optional(z.string())
      .check(z.describe('Asks exactly the questions of this set. Don’t combine it with `only`.')),
    answers: z.array(AttemptedAnswer).check(z.maxLength(200)),
    statistics: z
      .optional(z.boolean())
      .check(
        z.describe(
          'If false, the attempt isn’t counted. It isn’t counted either if the request has the header `Sec-GPC: 1`.',
        ),
      ),
  }),
  'AttemptRequest',
  'All answers of one reader. Without `seed`, `set` and `only`, the questions in `answers` are asked.',
)
export type AttemptRequest = z.infer<typeof AttemptRequest>

export const StatisticsRequest = named(
  z.object({ question: z.string(), response: SentResponse }),
  'StatisticsRequest',
  'One response to one question, which shows that the reader has answered. Nothing of it is stored.',
)
export type StatisticsRequest = z.infer<typeof StatisticsRequest>
