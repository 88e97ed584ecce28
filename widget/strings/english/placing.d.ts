import type { PlacingStrings } from '../en.ts'
export declare const placing: PlacingStrings
