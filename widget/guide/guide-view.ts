// What every view of a guide gets.
import type { GuideCheck } from '../../content/wire/index.ts'
import type { Strings } from '../strings/en.ts'
import type { LinkTarget } from '../ui/links.ts'

export interface GuideView {
  readonly host: HTMLElement
  readonly api: string
  /** aria-level of the guide's title. */
  readonly level: number
  /** Names in the `hide` attribute: title, checks. */
  readonly hidden: ReadonlySet<string>
  readonly linkTarget: LinkTarget
  /** The language that the page asks for, or an empty string. */
  readonly requestedLang: string
  /** Language of the interface. The rest is in the guide's language. */
  readonly lang: string
  readonly strings: Strings
  /** Ids of the sections that the reader should read again. */
  readonly toRevisit: ReadonlySet<string>
  /** How many of these the reader has done. */
  checked(checks: readonly GuideCheck[]): number
  /** Takes the reader to a section. */
  show(section: string): void
}
