// The form of the front page: the choices, the snippet, and where to paste it. Without the script
// it is sent to the same page; with the script each change shows immediately.
import type { Child } from 'hono/jsx'
import type { OfferGroup, QuestionChoice } from './choices.ts'
import { FRAMEWORKS } from './frameworks.ts'
import { INSTRUCTIONS } from './platforms.ts'
import { snippetParts } from './snippet-lines.ts'
import {
  address,
  type Choice,
  keyOf,
  PLATFORMS,
  type Platform,
  snippet,
  THEMES,
  type Theme,
  takesStyles,
} from './snippets.ts'
import { READY_THEMES, type ReadyTheme, themeCss } from './themes.ts'

interface FrontFormProps {
  readonly origin: string
  readonly groups: readonly OfferGroup[]
  readonly choices: readonly QuestionChoice[]
  readonly choice: Choice
  /** Undefined for those that the widget has by itself. */
  readonly colours: ReadyTheme | undefined
}

const isFramework = (platform: Platform) => platform in FRAMEWORKS

const PLATFORM_GROUPS: readonly (readonly [label: string, platforms: readonly Platform[]])[] = [
  ['Sites and editors', PLATFORMS.filter((platform) => !isFramework(platform))],
  ['Site generators and frameworks', PLATFORMS.filter(isFramework)],
]

const THEME_NAMES: Readonly<Record<Theme, string>> = {
  auto: 'Match my site',
  light: 'Light',
  dark: 'Dark',
}

export function FrontForm(props: FrontFormProps) {
  const { origin, choice, colours } = props
  const text = snippet(origin, choice)
  const page = address(origin, choice.piece)
  return (
    <form class="paste" method="get" action="/" data-origin={origin} aria-labelledby="paste">
      <h2 id="paste">Put it on your page</h2>
      <Choices {...props} />
      <Snippet id="snippet" label="Paste this" isFirst>
        {snippetParts(text).map((part) => (
          <span class={part.indent === undefined ? undefined : `line-${part.indent}`}>
            {part.text}
          </span>
        ))}
      </Snippet>
      <Snippet
        id="colours-css"
        label="And this into your stylesheet"
        hidden={colours === undefined || !takesStyles(choice.platform)}
      >
        {colours && themeCss(colours)}
      </Snippet>
      <p class="framed" hidden={colours === undefined || takesStyles(choice.platform)}>
        Your colours can’t reach a page of ours or a frame, so readers see the standard ones there.
      </p>
      {PLATFORMS.map((platform) => (
        <div class="where" data-platform={platform} hidden={platform !== choice.platform}>
          <p>{INSTRUCTIONS[platform].where}</p>
          {INSTRUCTIONS[platform].setup?.(origin).map(([file, lines]) => (
            <details>
              <summary>Once, in {file}</summary>
              <code>{lines}</code>
            </details>
          ))}
          <p>{INSTRUCTIONS[platform].expect}</p>
        </div>
      ))}
      <p class="address" hidden={text === page}>
        Direct link: <a href={page}>{page}</a>
      </p>
    </form>
  )
}

interface SnippetProps {
  readonly id: string
  readonly label: string
  readonly hidden?: boolean
  /** It has the button that sends the form where there is no script. */
  readonly isFirst?: boolean
  readonly children?: Child
}

/** A text to copy, with its button, which needs the script. */
function Snippet({ id, label, hidden, isFirst, children }: SnippetProps) {
  return (
    <div class="snippet" hidden={hidden}>
      <div class="bar">
        <span class="label" id={id}>
          {label}
        </span>
        <span class="status" role="status" />
        {/* The script replaces Update by Copy in the same place, so nothing moves. */}
        {isFirst && (
          <button class="update" type="submit">
            Update
          </button>
        )}
        <button class="copy" type="button" hidden>
          Copy
        </button>
      </div>
      <section class="code" tabindex={0} aria-labelledby={id}>
        <pre>
          <code>{children}</code>
        </pre>
      </section>
    </div>
  )
}

function Choices({ groups, choices, choice, colours }: FrontFormProps) {
  const { piece: shownPiece } = choice
  const shown = keyOf(shownPiece)
  return (
    <div class="choices">
      <label for="show">What to embed</label>
      <select id="show" name="show" autocomplete="off">
        {groups.map(({ label, offers }) => (
          <optgroup label={label}>
            {offers.map(({ piece, label: name }) => (
              <option
                value={keyOf(piece)}
                data-title={piece.title}
                selected={keyOf(piece) === shown}
              >
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {choices.map(({ quiz, questions }) => (
        <details
          class="questions"
          data-quiz={quiz}
          hidden={
            quiz !== shownPiece.id ||
            shownPiece.kind !== 'quiz' ||
            shownPiece.question !== undefined
          }
        >
          <summary>Choose questions</summary>
          <ul>
            {questions.map(({ id, label }) => (
              <li>
                <label>
                  <input
                    type="checkbox"
                    name="only"
                    value={`${quiz}:${id}`}
                    checked={quiz === shownPiece.id && shownPiece.only?.includes(id)}
                    autocomplete="off"
                  />{' '}
                  {label}
                </label>
              </li>
            ))}
          </ul>
        </details>
      ))}
      <label for="platform">Your platform</label>
      <select id="platform" name="platform" autocomplete="off">
        {PLATFORM_GROUPS.map(([label, platforms]) => (
          <optgroup label={label}>
            {platforms.map((platform) => (
              <option value={platform} selected={platform === choice.platform}>
                {INSTRUCTIONS[platform].name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <fieldset>
        <legend>Theme</legend>
        <div class="themes">
          {THEMES.map((theme) => (
            <label class="theme">
              <input
                type="radio"
                name="theme"
                value={theme}
                checked={theme === choice.theme}
                autocomplete="off"
              />
              <span>{THEME_NAMES[theme]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>Colours</legend>
        <div class="swatches">
          {[undefined, ...(Object.keys(READY_THEMES) as ReadyTheme[])].map((theme) => (
            <label
              class="swatch"
              data-colours={theme}
              title={theme === undefined ? 'Ink' : READY_THEMES[theme].name}
            >
              <input
                type="radio"
                name="colours"
                value={theme ?? ''}
                checked={theme === colours}
                autocomplete="off"
              />
              <span>{theme === undefined ? 'Ink' : READY_THEMES[theme].name}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  )
}
