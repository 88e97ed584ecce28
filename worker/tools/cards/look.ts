// What the cards of a site have in common.
import type { FontsFor } from './fonts.ts'

export interface CardLook {
  /** Of the site. */
  readonly name: string
  /** As `#rrggbb`, for a light page. */
  readonly accent: string
  /** SVG without margin. */
  readonly icon: string
  readonly fontsFor: FontsFor
}
