import type { OutcomeStrings } from '../en.ts'
export declare const outcome: OutcomeStrings
