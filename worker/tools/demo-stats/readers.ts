// Made-up readers whose ability is known, and how they answer questions whose difficulty,
// discrimination and faults are known. For the demo of the author's page, and for tests that look
// for these faults in the figures.
import type { Confidence } from '../../../content/wire/index.ts'
import { type Random, randomFrom } from './random.ts'

export interface Item {
  readonly id: string
  readonly options: readonly string[]
  /** The share of the points that each option earns; 0 for those that are not named. */
  readonly worth: Readonly<Record<string, number>>
  /** Points, as the author weighs it. */
  readonly weight: number
  /**
   * The model of two parameters (Birnbaum 1968): a reader of ability θ knows the answer with the
   * chance 1 / (1 + exp(−discrimination × (θ − difficulty))).
   */
  readonly difficulty: number
  readonly discrimination: number
  /** What is right in truth, if the key is another option: a wrong key. */
  readonly truth?: string
  /** What most who do not know it choose and are sure of: a passage misleads them. */
  readonly lure?: string
}

export interface ReaderAnswer {
  readonly item: string
  readonly first: string
  readonly final: string
  readonly confidence: Confidence
  readonly hints: number
  readonly seconds: number
}

export interface Reader {
  /** Those that were asked, in the order shown. */
  readonly asked: readonly string[]
  /** One for each question until the reader leaves. */
  readonly answers: readonly ReaderAnswer[]
}

export interface Readers {
  readonly seed: number
  readonly count: number
  readonly items: readonly Item[]
  /** How many questions each reader is asked, drawn at random. Absent: all. */
  readonly draw?: number
  /** The chance that a reader leaves after an answer. */
  readonly leaving: number
}

/** Of those who misread the passage, and of those who take a hint when they do not know. */
const LURED = 0.8
const HINTED = 0.3

export function makeReaders({ seed, count, items, draw, leaving }: Readers): Reader[] {
  const random = randomFrom(seed)
  return Array.from({ length: count }, () => {
    const ability = random.normal()
    const asked = draw === undefined ? items : drawn(items, draw, random)
    const answers: ReaderAnswer[] = []
    for (const item of asked) {
      answers.push(answerOf(item, ability, random))
      if (random.isLuckier(leaving)) break
    }
    return { asked: asked.map(({ id }) => id), answers }
  })
}

function drawn(items: readonly Item[], count: number, random: Random): readonly Item[] {
  const ranks = new Map(items.map((item) => [item, random.next()]))
  return items
    .toSorted((one, other) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0))
    .slice(0, count)
}

function answerOf(item: Item, ability: number, random: Random): ReaderAnswer {
  const key = bestOf(item)
  const truth = item.truth ?? key
  const knows = random.isLuckier(
    1 / (1 + Math.exp(item.discrimination * (item.difficulty - ability))),
  )
  const others = item.options.filter((option) => option !== truth)
  const isLured = !knows && item.lure !== undefined && random.isLuckier(LURED)
  const first = knows ? truth : isLured ? (item.lure ?? '') : pickAny(others, random)
  const hints = !knows && random.isLuckier(HINTED) ? 1 : 0
  const isRight = (item.worth[first] ?? 0) === 1
  const again = !isRight && random.isLuckier(0.5)
  return {
    item: item.id,
    first,
    final: again && random.isLuckier(0.6) ? key : first,
    confidence: confidenceOf(knows || isLured, random),
    hints,
    seconds: Math.min(600, Math.max(1, Math.round(Math.exp(2.6 + 0.7 * random.normal())))),
  }
}

function confidenceOf(believes: boolean, random: Random): Confidence {
  const weights = believes ? { guess: 1, think: 3, sure: 6 } : { guess: 6, think: 3, sure: 1 }
  return random.pick(weights) as Confidence
}

const pickAny = (options: readonly string[], random: Random) =>
  options[Math.floor(random.next() * options.length)] ?? ''

export function bestOf({ options, worth }: Item): string {
  return options.find((option) => worth[option] === 1) ?? options[0] ?? ''
}
