// How sure a reader is of an answer.
import type { Confidence } from '../wire/index.ts'

/** From the least sure to the surest: the order in which the levels are offered. */
export const CONFIDENCE_LEVELS: readonly Confidence[] = ['guess', 'think', 'sure']
