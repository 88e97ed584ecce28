// The choices in the form of the front page: what to embed, where, and how it looks.
import type { Built } from 'selfcheck:built'
import type { OfferGroup, QuestionChoice } from './choices.ts'
import { FRAMEWORKS } from './frameworks.ts'
import { INSTRUCTIONS } from './platforms.ts'
import {
  type Choice,
  keyOf,
  PLATFORMS,
  type Place,
  type Platform,
  type Theme,
  takesPlace,
} from './snippets.ts'
import { READY_THEMES, type ReadyTheme } from './themes.ts'

export interface ChoicesProps {
  readonly groups: readonly OfferGroup[]
  readonly choices: readonly QuestionChoice[]
  /** The site has more to embed than is offered. */
  readonly isPart: boolean
  readonly choice: Required<Choice>
  readonly site: Built['site']
  /** Undefined for those of the site. */
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

const PLACE_NAMES: Readonly<Record<Place, string>> = {
  'further-down': 'Further down',
  'near-top': 'Near the top',
}

export function Choices({ groups, choices, isPart, choice, colours, site }: ChoicesProps) {
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
      {isPart && <p>For another quiz or guide, replace the id in the lines below.</p>}
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
      <Radios
        legend="On the page"
        name="place"
        labels={PLACE_NAMES}
        chosen={choice.place}
        hidden={!takesPlace(shownPiece, choice.platform)}
      />
      <Radios legend="Theme" name="theme" labels={THEME_NAMES} chosen={choice.theme} />
      <fieldset>
        <legend>Colours</legend>
        <div class="swatches">
          {[undefined, ...(Object.keys(READY_THEMES) as ReadyTheme[])].map((theme) => (
            <label class="swatch" data-colours={theme} title={nameOf(theme, site)}>
              <input
                type="radio"
                name="colours"
                value={theme ?? ''}
                checked={theme === colours}
                autocomplete="off"
              />
              <span>{nameOf(theme, site)}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  )
}

interface RadiosProps {
  readonly legend: string
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly chosen: string
  readonly hidden?: boolean
}

function Radios({ legend, name, labels, chosen, hidden }: RadiosProps) {
  return (
    <fieldset class={name} hidden={hidden}>
      <legend>{legend}</legend>
      <div class="radios">
        {Object.entries(labels).map(([value, label]) => (
          <label class="radio">
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              autocomplete="off"
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Of the colours. */
function nameOf(theme: ReadyTheme | undefined, { name, colourCss }: Built['site']): string {
  if (theme) return READY_THEMES[theme].name
  return colourCss === '' ? 'Ink' : name
}
