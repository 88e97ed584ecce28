// The two elements, as pages know them. Everything that a page may rely on is written
// down here; the build makes custom-elements.json of it.
import type { PublicGuide, PublicQuiz } from '../../content/wire.ts'
import { shell } from './shell.ts'

/** What both elements have. Properties mirror the attributes of their name. */
export interface SelfCheckBase extends HTMLElement {
  api: string | null
  theme: string | null
  mode: string | null
  loading: string | null
  headingLevel: string | null
  hide: string | null
  inheritFont: string | null
  start(): Promise<void>
  reset(): void
}

/**
 * A whole quiz, or one question of it. The link that stands inside is shown where
 * nothing else can be.
 */
export class SelfCheckElement extends shell('quiz') {
  declare quiz: string | null
  declare question: string | null
  declare storage: string | null
  declare shareUrl: string | null
  declare data: PublicQuiz | undefined
}

/** A guide with its comparison table. The link that stands inside is the last resort. */
export class SelfCheckGuideElement extends shell('guide') {
  declare guide: string | null
  declare data: PublicGuide | undefined
}

declare global {
  interface HTMLElementTagNameMap {
    'self-check': SelfCheckElement
    'self-check-guide': SelfCheckGuideElement
  }
}
