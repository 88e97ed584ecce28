// GET /stats/:quiz?format=json: what the author of a quiz reads about its questions. It tells the
// key, so it is no part of the API for readers.
import * as z from 'zod'
import { Confidence } from '../../../content/wire/request/confidence.ts'
import { Slug } from '../../../content/wire/text.ts'
import { FINDING_KINDS } from './finding-kinds.ts'

const count = z.int().min(0)
const share = z.number().min(0).max(1)

/** A share of `n`, and its 95% interval (Wilson 1927). */
const Proportion = z.object({ n: count, rate: share, low: share, high: share })
export type Proportion = z.infer<typeof Proportion>

const Group = z.enum(['lower', 'middle', 'upper'])
export type ScoreGroupName = z.infer<typeof Group>

const GroupAnalysis = z.object({
  group: Group,
  n: count,
  right: count,
  from: share.describe('The least share of the other points that readers of this group have.'),
  below: share.describe('All of them have less than this, or everything where it is 1.'),
})
export type GroupAnalysis = z.infer<typeof GroupAnalysis>

const ChoiceKind = z.enum(['option', 'pair', 'typed', 'others', 'misplaced'])
export type ChoiceKind = z.infer<typeof ChoiceKind>

const ChoiceAnalysis = z.object({
  id: z
    .string()
    .describe('What was picked: an option, item/target, gap/option or a feedback name.'),
  text: z.string(),
  kind: ChoiceKind.describe(
    'An option; an item with its target, or a gap with its option; a typed answer that the author expects; all other typed answers; an item in a wrong place.',
  ),
  isRight: z.boolean().nullable().describe('Null where nothing is right or wrong.'),
  n: count.describe('First answers that picked it.'),
  rate: share,
  low: share,
  high: share,
  final: count.describe('Last tries that picked it.'),
  sure: count.describe('First answers that picked it and were sure.'),
  groups: z
    .record(Group, count)
    .nullable()
    .describe('First answers that picked it, by score group. Null where there are no groups.'),
  meanRest: share
    .nullable()
    .describe('The mean share of the other points that its choosers earned.'),
})
export type ChoiceAnalysis = z.infer<typeof ChoiceAnalysis>

const Discrimination = z.object({
  n: count,
  r: z.number().min(-1).max(1).describe('Corrected item-rest correlation.'),
  low: z.number().min(-1).max(1),
  high: z.number().min(-1).max(1),
})
export type Discrimination = z.infer<typeof Discrimination>

const WrongKeyAlarm = z.object({
  choice: z.string(),
  because: z
    .array(z.enum(['upper-group', 'rest-score']))
    .describe(
      '`upper-group`: the best third prefers it to the key. `rest-score`: its choosers do better elsewhere than those who go by the key: who choose it or, where several options are right, leave this one out.',
    ),
})
export type WrongKeyAlarm = z.infer<typeof WrongKeyAlarm>

const Figures = z.object({
  facility: Proportion.nullable().describe(
    'The share of the points that first answers earned. Null where there are no points.',
  ),
  deviation: share.nullable().describe('The standard deviation of these shares.'),
  discrimination: Discrimination.nullable().describe('Null where nothing varies.'),
  right: count,
  rightInTheEnd: count.describe('Attempts whose last try is right.'),
  hinted: count.describe('Attempts with at least one hint.'),
  hints: count,
  groups: z.array(GroupAnalysis),
  choices: z.array(ChoiceAnalysis),
  alarm: WrongKeyAlarm.nullable(),
  confidence: z.array(z.object({ level: Confidence, n: count, right: count })),
  seconds: z
    .object({
      n: count,
      mean: z.number(),
      median: z.number().describe('Interpolated within the class that it is in.'),
      from: z.number(),
      to: z.number().describe('The median is between `from` and `to`.'),
    })
    .nullable(),
})
export type Figures = z.infer<typeof Figures>

const QuestionAnalysis = z.object({
  question: z.string(),
  revision: z.int(),
  isCurrent: z.boolean(),
  type: z.string(),
  text: z.string(),
  section: z.object({ title: z.string(), url: z.string() }).optional(),
  asked: count,
  n: count.describe('First answers.'),
  left: count.describe('Attempts that stopped here while other questions came after it.'),
  figures: Figures.nullable().describe('Null if `n` is under `floor`.'),
  change: z
    .object({ since: z.int(), difference: z.number(), low: z.number(), high: z.number() })
    .optional()
    .describe('Of facility, since the revision before it, with its 95% interval (Newcombe 1998).'),
})
export type QuestionAnalysis = z.infer<typeof QuestionAnalysis>

const Finding = z.object({
  kind: z.enum(FINDING_KINDS),
  question: z.string(),
  choice: z.string().optional(),
  text: z.string(),
  advice: z.string(),
})
export type Finding = z.infer<typeof Finding>

export const ItemAnalysis = z.object({
  quiz: Slug,
  title: z.string(),
  kind: z.enum(['check', 'outcome']),
  revision: z.int(),
  population: z.string().describe('Who is counted, in words.'),
  attempts: count,
  finished: count.describe('Attempts in which everything asked is answered.'),
  floor: z.int().describe('Under so many answers a question has no figures.'),
  caution: z.int().describe('Under so many answers figures are rough.'),
  days: z
    .array(z.object({ day: z.string(), revision: z.int(), begun: count, finished: count }))
    .describe('Attempts by the UTC day on which they began.'),
  excluded: z
    .array(z.object({ question: z.string().optional(), revision: z.int() }))
    .describe('Revisions that the author left out: of a question, or else of the quiz.'),
  findings: z.array(Finding).describe('The most important first.'),
  questions: z
    .array(QuestionAnalysis)
    .describe('In the author’s order, the current revision of each before earlier ones.'),
})
export type ItemAnalysis = z.infer<typeof ItemAnalysis>
