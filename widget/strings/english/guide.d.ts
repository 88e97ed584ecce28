import type { GuideStrings } from '../en.ts'
export declare const guide: GuideStrings
