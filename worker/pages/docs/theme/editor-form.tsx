// The theme editor: its fields, the live quiz, and the style sheet to copy. Its script shows it.
import { READY_THEMES } from '../../front/themes.ts'
import { LiveQuiz } from '../live-quiz.tsx'
import { Snippet } from '../snippet.tsx'
import { DEFAULTS, LABELS, TOKENS } from './tokens.ts'

const FONTS: readonly (readonly [name: string, value: string])[] = [
  ['The one of the widget', ''],
  ['The system’s serif', 'Georgia, "Times New Roman", serif'],
  ['Monospace', 'ui-monospace, Menlo, Consolas, monospace'],
]

export function ThemeEditor() {
  return (
    <form class="theme-editor waits">
      <div class="fields">
        <p class="choice">
          <label for="start">Start from</label>
          <select id="start" name="start">
            <option value="">The default colours</option>
            {Object.entries(READY_THEMES).map(([key, { name }]) => (
              <option value={key}>{name}</option>
            ))}
          </select>
        </p>
        <fieldset>
          <legend>Colours, light and dark</legend>
          {TOKENS.map((token) => (
            <p class="colour">
              <span id={`label-${token}`}>{LABELS[token]}</span>
              {(['light', 'dark'] as const).map((scheme, at) => (
                <input
                  type="color"
                  name={`${token}-${scheme}`}
                  value={DEFAULTS[token][at]}
                  aria-label={`${LABELS[token]}, ${scheme}`}
                />
              ))}
            </p>
          ))}
        </fieldset>
        <p class="choice">
          <label for="radius">Corners</label>
          <input id="radius" type="range" name="radius" min="0" max="24" value="10" />
        </p>
        <p class="choice">
          <label for="font-family">Font</label>
          <select id="font-family" name="font">
            {FONTS.map(([name, value]) => (
              <option value={value}>{name}</option>
            ))}
          </select>
        </p>
      </div>
      <div class="shown">
        <p class="choice">
          <label for="scheme">Show it</label>
          <select id="scheme" name="scheme">
            <option value="light">light</option>
            <option value="dark">dark</option>
          </select>
        </p>
        <div class="stage">
          <LiveQuiz name="themes" level={2} />
        </div>
      </div>
      <div class="contrast">
        <p class="label">Contrast</p>
        <p role="status" class="verdict" />
        <ul />
      </div>
      <Snippet language="css" text="/* */" />
    </form>
  )
}
