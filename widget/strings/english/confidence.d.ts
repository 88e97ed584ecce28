import type { ConfidenceStrings } from '../en.ts'
export declare const confidence: ConfidenceStrings
