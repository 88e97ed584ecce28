// The form of the front page: the choices, the snippet, and where to paste it. Without the script
// it is sent to the same page; with the script each change shows immediately.
import type { OfferGroup, QuestionChoice } from './choices.ts'
import { FRAMEWORKS } from './frameworks.ts'
import { INSTRUCTIONS } from './platforms.ts'
import {
  address,
  type Choice,
  keyOf,
  PLATFORMS,
  type Platform,
  snippet,
  THEMES,
  type Theme,
} from './snippets.ts'

interface FrontFormProps {
  readonly origin: string
  readonly groups: readonly OfferGroup[]
  readonly choices: readonly QuestionChoice[]
  readonly choice: Choice
}

const isFramework = (platform: Platform) => platform in FRAMEWORKS

const PLATFORM_GROUPS: readonly (readonly [label: string, platforms: readonly Platform[]])[] = [
  ['Sites and editors', PLATFORMS.filter((platform) => !isFramework(platform))],
  ['Site generators and frameworks', PLATFORMS.filter(isFramework)],
]

const THEME_NAMES: Readonly<Record<Theme, string>> = {
  auto: 'As your page',
  light: 'Light',
  dark: 'Dark',
}

export function FrontForm(props: FrontFormProps) {
  const { origin, choice } = props
  const text = snippet(origin, choice)
  const page = address(origin, choice.piece)
  return (
    <form class="paste" method="get" action="/" data-origin={origin} aria-labelledby="paste">
      <h2 id="paste">Put it on your page</h2>
      <Choices {...props} />
      <div class="snippet">
        <div class="bar">
          <span class="label" id="snippet">
            Paste this
          </span>
          <span class="status" role="status" />
          {/* The script replaces Update by Copy in the same place, so nothing moves. */}
          <button class="update" type="submit">
            Update
          </button>
          <button class="copy" type="button" hidden>
            Copy
          </button>
        </div>
        <section class="code" tabindex={0} aria-labelledby="snippet">
          <pre>
            <code>{text}</code>
          </pre>
        </section>
      </div>
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
        Its plain address: <a href={page}>{page}</a>
      </p>
    </form>
  )
}

function Choices({ groups, choices, choice }: FrontFormProps) {
  const { piece: shownPiece } = choice
  const shown = keyOf(shownPiece)
  return (
    <div class="choices">
      <label for="show">Show</label>
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
      <label for="platform">On</label>
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
    </div>
  )
}
