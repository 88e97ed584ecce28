// The two elements, as pages know them. Everything that a page may rely on is written
// down here; the build makes custom-elements.json of it (widget/tools/manifest.ts).
// `@attr` on a field: an attribute of that name says the same.
import type { PublicGuide, PublicQuiz } from '../../content/wire/index.ts'
import type { SelfCheckEvents } from './events.ts'

/**
 * What both elements have.
 *
 * @slot - One link to the page of the quiz or guide: shown until something better is here,
 *   and where nothing better can be.
 *
 * @attr {string} lang - BCP 47 tag of the language to speak. Else that of the nearest element
 *   around; and where it is none of ours, that of the content. What authors wrote stays in the
 *   languages that they wrote it in.
 *
 * @fires self-check:ready
 * @fires self-check:resize
 * @fires self-check:error
 *
 * @cssstate loading - It came near the viewport, and is on its way. Each state stands in
 *   `data-state` as well.
 * @cssstate ready - It is on the page.
 * @cssstate error - Nothing came of it: the link is what is left.
 *
 * @csspart root - All that is inside.
 * @csspart card - The paper: border, surface and shadow.
 *
 * @cssprop [--self-check-font=system-ui, sans-serif] - Font family.
 * @cssprop [--self-check-font-size=1em] - Of the text; headings and small print follow it.
 *   1em is the reader's own default size.
 * @cssprop --self-check-text - Colour of the text.
 * @cssprop --self-check-muted - Colour of what is said by the way.
 * @cssprop --self-check-bg - Background of options.
 * @cssprop --self-check-surface - Background of the card.
 * @cssprop --self-check-border - Colour of the border of options.
 * @cssprop --self-check-accent - Colour of links, of the chosen option, and of the button that
 *   leads on.
 * @cssprop --self-check-accent-text - Colour of text on the accent.
 * @cssprop --self-check-correct - Colour of what is right.
 * @cssprop --self-check-incorrect - Colour of what is not quite right.
 * @cssprop --self-check-focus - Colour of the outline of what has the focus. Else the accent.
 * @cssprop [--self-check-radius=10px] - Radius of corners.
 * @cssprop [--self-check-gap=8px] - Between options.
 * @cssprop [--self-check-pad=24px] - Between the card's border and what is in it. In narrow
 *   columns the default is 16px.
 * @cssprop [--self-check-shadow=none] - Shadow of the card.
 * @cssprop [--self-check-max-width=none] - Width that the card does not grow beyond.
 * @cssprop --self-check-button-radius - Radius of the corners of buttons. Else the radius.
 * @cssprop --self-check-option-bg - Background of an option. Else the bg.
 * @cssprop --self-check-option-bg-selected - Background of the option chosen.
 * @cssprop --self-check-progress-track - Colour of the line that progress fills.
 */
export interface SelfCheckBase extends HTMLElement {
  /**
   * Origin that serves the API, for those who host it themselves. Else the script's own.
   * @attr
   */
  api: string | null
  /**
   * Colour scheme to keep to. Else the page's own is followed.
   * @attr {"light" | "dark"}
   */
  theme: string | null
  /**
   * `inline`: in the page or not at all. `iframe`: in a frame of ours. Without it: in the page,
   * and where its policy forbids that, in a frame.
   * @attr {"inline" | "iframe"}
   */
  mode: string | null
  /**
   * `eager` loads at once. Else it waits until it comes near the viewport.
   * @attr {"eager"}
   */
  loading: string | null
  /**
   * Level of its first heading, as it fits the page's outline.
   * @attr {"2" | "3" | "4" | "5" | "6"} heading-level
   * @default 3
   */
  headingLevel: string | null
  /**
   * Takes the font of the page in place of `--self-check-font`.
   * @attr {boolean} inherit-font
   */
  inheritFont: string | null
  /**
   * What is not to be shown, separated by spaces: `share` (of a result), `title` and `checks`
   * (of a guide).
   * @attr
   */
  hide: string | null
  /** Loads it now, wherever it stands. */
  start(): Promise<void>
  /** Forgets the answers to what it shows, and starts over. */
  reset(): void
  /** Puts the focus on the question, the result, or the guide's title. */
  focus(options?: FocusOptions): void
}

/**
 * A whole quiz, or one question of it.
 *
 * @tagname self-check
 *
 * @fires self-check:start
 * @fires self-check:answer
 * @fires self-check:complete
 * @fires self-check:share
 *
 * @cssstate active - The reader has begun.
 * @cssstate done - The result is shown.
 *
 * @csspart progress - The line that shows how far it is.
 * @csspart header - What stands above the question.
 * @csspart counter - How far it is, in words.
 * @csspart question - A question and its options.
 * @csspart prompt - What is asked.
 * @csspart options - The list of options.
 * @csspart option - An option.
 * @csspart option-selected - The same, where it is chosen.
 * @csspart option-correct - The same, where it is right. After an answer only.
 * @csspart option-incorrect - The same, where it is chosen and not right. After an answer only.
 * @csspart marker - What says so, in an option.
 * @csspart feedback - What came of an answer, and why.
 * @csspart status - A line on how things stand, such as a call that failed.
 * @csspart error - The same, where something failed.
 * @csspart actions - The row of buttons.
 * @csspart button - A button.
 * @csspart button-primary - The button that leads on.
 * @csspart button-secondary - Any other button.
 * @csspart result - The result.
 * @csspart guide-link - A link to a passage of the guide.
 * @csspart score - What was achieved, in words.
 * @csspart band - What that means.
 * @csspart confidence - The row that asks how sure the reader is.
 * @csspart calibration - How well that matched, in the result.
 * @csspart report - The link that reports a question.
 * @csspart outcome - What fits, at the end of a quiz that finds it.
 * @csspart reasons - Why it fits.
 * @csspart runner-up - What fits next best, and when to prefer it.
 * @csspart hints - The hints that the reader asked for.
 * @csspart rival - The result that was shared with the reader, beside their own.
 * @csspart share - The button that shares the result.
 * @csspart share-link - The link to share, where the browser cannot copy it.
 */
export interface SelfCheckElement extends SelfCheckBase {
  /**
   * Id of the quiz, or the full address of its page.
   * @attr
   */
  quiz: string | null
  /**
   * Id of the one question to show. Else the whole quiz.
   * @attr
   */
  question: string | null
  /**
   * A whole number of 32 bits that names the questions and the order of an attempt, where the
   * quiz draws or shuffles them. Else each attempt takes one by chance.
   * @attr
   */
  seed: string | null
  /**
   * Ids of the questions to show, separated by commas or spaces. Else the whole quiz, or
   * what is drawn of it.
   * @attr
   */
  only: string | null
  /**
   * Where answers are kept: in the reader's browser for good, until the tab is closed, or not.
   * @attr {"local" | "session" | "none"}
   * @default local
   */
  storage: string | null
  /**
   * Page of yours, on the origin of this one, that shared links lead to. Else the quiz's own.
   * @attr share-url
   */
  shareUrl: string | null
  /**
   * The quiz itself, in the shape of the API: then it is not fetched. To be set before the
   * element is in the page; `quiz` still says which it is.
   */
  data: PublicQuiz | undefined
  /** What the last `self-check:complete` told. */
  readonly result: Omit<SelfCheckEvents['self-check:complete'], 'v' | 'quiz'> | null
}

/**
 * A guide with its comparison table. Each section ends with a check of one question, and is
 * where an address with its id leads; what a quiz on the page found open is marked.
 *
 * @tagname self-check-guide
 *
 * @csspart title - Title of the guide.
 * @csspart intro - What the guide is about.
 */
export interface SelfCheckGuideElement extends SelfCheckBase {
  /**
   * Id of the guide, or the full address of its page.
   * @attr
   */
  guide: string | null
  /**
   * The guide itself, in the shape of the API: then it is not fetched. To be set before the
   * element is in the page; `guide` still says which it is.
   */
  data: PublicGuide | undefined
}

declare global {
  interface HTMLElementTagNameMap {
    'self-check': SelfCheckElement
    'self-check-guide': SelfCheckGuideElement
  }
}
