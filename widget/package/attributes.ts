// The attributes as a template of a framework writes them. `undefined` leaves one out.
import type { PublicGuide, PublicQuiz } from '../../content/wire/index.ts'

/** The attributes of both elements. `lang` is one of every element already. */
interface SharedAttributes {
  /** Origin of the server, if it is not the one that `defineSelfCheck` was given. */
  readonly api?: string | undefined
  /** Colour scheme. By default that of the page. */
  readonly theme?: 'light' | 'dark' | undefined
  /** By default in the page, or in a frame if the page's policy blocks that. */
  readonly mode?: 'inline' | 'iframe' | undefined
  /** `eager` loads at once. By default the element loads when it is near the viewport. */
  readonly loading?: 'eager' | undefined
  /** Level of the first heading. By default 3. */
  readonly 'heading-level'?: 2 | 3 | 4 | 5 | 6 | '2' | '3' | '4' | '5' | '6' | undefined
  /** Uses the font of the page. */
  readonly 'inherit-font'?: boolean | '' | undefined
  /** Parts to hide, separated by spaces: `share`; of a guide `title` and `checks`. */
  readonly hide?: string | undefined
  /** `off`: answers are not counted. */
  readonly statistics?: 'off' | undefined
}

/** The attributes of `<self-check>`. */
export interface SelfCheckAttributes extends SharedAttributes {
  /** Id of the quiz, or the full address of its page. */
  readonly quiz: string
  /** Id of the only question to show. */
  readonly question?: string | undefined
  /** Ids of the questions to show, separated by commas or spaces. */
  readonly only?: string | undefined
  /** Id of the set of questions to show. */
  readonly set?: string | undefined
  /** A number of 32 bits that decides the questions and their order. */
  readonly seed?: number | string | undefined
  /** Where answers are kept. By default in the reader's browser. */
  readonly storage?: 'local' | 'session' | 'none' | undefined
  /** Page on the same origin that shared links lead to. */
  readonly 'share-url'?: string | undefined
  /** The quiz in the shape of the API, which then is not fetched. A property, not an attribute. */
  readonly data?: PublicQuiz | undefined
}

/** The attributes of `<self-check-guide>`. */
export interface SelfCheckGuideAttributes extends SharedAttributes {
  /** Id of the guide, or the full address of its page. */
  readonly guide: string
  /** The guide in the shape of the API, which then is not fetched. A property, not an attribute. */
  readonly data?: PublicGuide | undefined
}
