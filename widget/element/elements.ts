// The public interface of the two elements. The build makes custom-elements.json from it
// (widget/tools/manifest.ts). `@attr` on a field: the field reflects an attribute of that name.
import type { PublicGuide, PublicQuiz } from '../../content/wire/index.ts'
import type { SelfCheckEvents } from './events.ts'

/**
 * The interface that both elements have.
 *
 * @slot - One link to the page of the quiz or guide. It is shown until the widget has loaded,
 *   and if it cannot load.
 *
 * @attr {string} lang - BCP 47 tag of the interface language. By default that of the nearest
 *   element around it; if there is no translation, that of the content. Authored text is
 *   shown in the languages that it is written in.
 *
 * @fires self-check:ready
 * @fires self-check:resize
 * @fires self-check:error
 *
 * @cssstate loading - The element is near the viewport and loads. Each state is in
 *   `data-state` as well.
 * @cssstate ready - The widget is shown.
 * @cssstate error - The widget could not load; only the link remains.
 *
 * @csspart root - The whole widget.
 * @csspart card - The card: border, surface and shadow.
 *
 * @cssprop [--self-check-font=system-ui, sans-serif] - Font family.
 * @cssprop [--self-check-font-size=1em] - Size of the text; headings and small text scale with
 *   it. 1em is the default size of the reader's browser.
 * @cssprop --self-check-text - Colour of the text.
 * @cssprop --self-check-muted - Colour of secondary text.
 * @cssprop --self-check-bg - Background of options.
 * @cssprop --self-check-surface - Background of the card.
 * @cssprop --self-check-border - Colour of the border of options.
 * @cssprop --self-check-accent - Colour of links, of the chosen option, and of the main
 *   button.
 * @cssprop --self-check-accent-text - Colour of text on the accent colour.
 * @cssprop --self-check-correct - Colour of right answers.
 * @cssprop --self-check-incorrect - Colour of answers that are not right.
 * @cssprop --self-check-focus - Colour of the focus outline. By default the accent colour.
 * @cssprop [--self-check-radius=10px] - Radius of corners.
 * @cssprop [--self-check-gap=8px] - Space between options.
 * @cssprop [--self-check-pad=24px] - Space between the border of the card and its content. In
 *   narrow columns the default is 16px.
 * @cssprop [--self-check-shadow=none] - Shadow of the card.
 * @cssprop [--self-check-max-width=none] - Maximum width of the card.
 * @cssprop --self-check-button-radius - Radius of the corners of buttons. By default the radius.
 * @cssprop --self-check-option-bg - Background of an option. By default the bg.
 * @cssprop --self-check-option-bg-selected - Background of the chosen option.
 * @cssprop --self-check-progress-track - Colour of a tick of the progress line until its question is answered.
 */
export interface SelfCheckBase extends HTMLElement {
  /**
   * Origin of the API, if it is not the one that serves the script.
   * @attr
   */
  api: string | null
  /**
   * Colour scheme. By default that of the page.
   * @attr {"light" | "dark"}
   */
  theme: string | null
  /**
   * `inline`: only in the page. `iframe`: in a frame. By default in the page, or in a frame if
   * the Content Security Policy of the page blocks that.
   * @attr {"inline" | "iframe"}
   */
  mode: string | null
  /**
   * `eager` loads at once. By default the element loads when it is near the viewport.
   * @attr {"eager"}
   */
  loading: string | null
  /**
   * Level of the first heading, as it fits the outline of the page.
   * @attr {"2" | "3" | "4" | "5" | "6"} heading-level
   * @default 3
   */
  headingLevel: string | null
  /**
   * Uses the font of the page instead of `--self-check-font`.
   * @attr {boolean} inherit-font
   */
  inheritFont: string | null
  /**
   * Parts to hide, separated by spaces: `share` (of a result), `title` and `checks` (of a
   * guide).
   * @attr
   */
  hide: string | null
  /**
   * `off`: answers are not counted, and how others answered is not shown. By default as the server
   * and the quiz have it.
   * @attr {"off"}
   */
  statistics: string | null
  /** Loads now, even far from the viewport. */
  start(): Promise<void>
  /**
   * Deletes the answers to the questions that it shows, and starts over. In a frame it does
   * nothing: only the reader deletes answers there, by a click.
   */
  reset(): void
  /** Moves the focus to the question, the result, or the title of the guide. */
  focus(options?: FocusOptions): void
}

/**
 * A quiz, or one of its questions.
 *
 * @tagname self-check
 *
 * @fires self-check:start
 * @fires self-check:answer
 * @fires self-check:complete
 * @fires self-check:share
 *
 * @cssstate active - The reader has begun to answer.
 * @cssstate done - The result is shown.
 *
 * @csspart progress - The line of ticks at the top edge, one for each question.
 * @csspart header - The line above the question.
 * @csspart counter - The progress in words.
 * @csspart question - A question and its options.
 * @csspart prompt - The text of the question.
 * @csspart options - The list of options.
 * @csspart option - An option.
 * @csspart option-selected - A chosen option.
 * @csspart option-correct - A right option. Only after an answer.
 * @csspart option-incorrect - A chosen option that is not right. Only after an answer.
 * @csspart marker - The icon and the word that mark a checked option.
 * @csspart feedback - The verdict and its explanation.
 * @csspart status - A message about the present state, such as a failed request.
 * @csspart error - The same message if something failed.
 * @csspart actions - The row of buttons.
 * @csspart button - A button.
 * @csspart button-primary - The main button.
 * @csspart button-secondary - Any other button.
 * @csspart result - The result.
 * @csspart guide-link - A link to a passage of the guide.
 * @csspart score - The score in words.
 * @csspart answered - How many questions were answered, if not all of them.
 * @csspart band - What the score means.
 * @csspart confidence - The row that asks how sure the reader is.
 * @csspart calibration - How often each level of confidence was right, in the result.
 * @csspart statistics - The line that says that answers are counted.
 * @csspart others - How others answered a question.
 * @csspart report - The link that reports a question.
 * @csspart outcome - The outcome, at the end of an outcome quiz.
 * @csspart reasons - The reasons for the outcome.
 * @csspart cautions - What the outcome may not give.
 * @csspart conflict - The wishes that exclude each other, as buttons.
 * @csspart runner-up - The second-best outcome, and when to prefer it.
 * @csspart hints - The hints that the reader asked for.
 * @csspart rival - The shared result that the reader is compared with.
 * @csspart share - The button that shares the result.
 * @csspart share-link - The field with the link to share, if the browser cannot copy it.
 */
export interface SelfCheckElement extends SelfCheckBase {
  /**
   * Id of the quiz, or the full address of its page.
   * @attr
   */
  quiz: string | null
  /**
   * Id of the only question to show. By default the whole quiz.
   * @attr
   */
  question: string | null
  /**
   * A number of 32 bits that decides the questions and the order of an attempt, if the quiz
   * draws or shuffles them. By default each attempt has a random one.
   * @attr
   */
  seed: string | null
  /**
   * Ids of the questions to show, separated by commas or spaces. By default the whole quiz, or
   * the questions that are drawn.
   * @attr
   */
  only: string | null
  /**
   * Id of the set of questions to show, if the quiz has sets. `only` comes before it.
   * @attr
   */
  set: string | null
  /**
   * Where answers are kept: in the reader's browser, until the tab is closed, or not at all.
   * @attr {"local" | "session" | "none"}
   * @default local
   */
  storage: string | null
  /**
   * Page on the same origin that shared links lead to. By default the page of the result.
   * @attr share-url
   */
  shareUrl: string | null
  /**
   * The quiz in the shape of the API, which then is not fetched. It must be set before the
   * element is in the page, together with `quiz`.
   */
  data: PublicQuiz | undefined
  /** The detail of the last `self-check:complete`. */
  readonly result: Omit<SelfCheckEvents['self-check:complete'], 'v' | 'quiz'> | null
}

/**
 * A guide with its comparison table. Each section ends with a check of one question and can be
 * linked to by its id. Sections of questions that were missed are marked.
 *
 * @tagname self-check-guide
 *
 * @csspart title - Title of the guide.
 * @csspart intro - The introduction of the guide.
 */
export interface SelfCheckGuideElement extends SelfCheckBase {
  /**
   * Id of the guide, or the full address of its page.
   * @attr
   */
  guide: string | null
  /**
   * The guide in the shape of the API, which then is not fetched. It must be set before the
   * element is in the page, together with `guide`.
   */
  data: PublicGuide | undefined
}

declare global {
  interface HTMLElementTagNameMap {
    'self-check': SelfCheckElement
    'self-check-guide': SelfCheckGuideElement
  }
}
