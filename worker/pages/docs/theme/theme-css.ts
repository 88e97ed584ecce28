// The style sheet that an author copies: what differs from the defaults of the widget, and no more.
import { DEFAULTS, type Pair, TOKENS, type Token } from './tokens.ts'

export interface ThemeChoice {
  readonly colours: Readonly<Record<Token, Pair>>
  readonly radius: string
  readonly font: string
}

export const DEFAULT_CHOICE: ThemeChoice = { colours: DEFAULTS, radius: '10', font: '' }

/** The custom properties that are set, with their values. */
export function propertiesOf({ colours, radius, font }: ThemeChoice): readonly [string, string][] {
  const changed = TOKENS.filter((token) => {
    const [light, dark] = DEFAULTS[token]
    return colours[token][0] !== light || colours[token][1] !== dark
  })
  const measures: [string, string][] = [
    ...(radius === DEFAULT_CHOICE.radius ? [] : [['radius', `${radius}px`] as [string, string]]),
    ...(font === '' ? [] : [['font', font] as [string, string]]),
  ]
  return [
    ...changed.map((token): [string, string] => [
      token,
      `light-dark(${colours[token].join(', ')})`,
    ]),
    ...measures,
  ].map(([name, value]) => [`--self-check-${name}`, value])
}

export function cssOf(choice: ThemeChoice): string {
  const properties = propertiesOf(choice)
  if (properties.length === 0) return '/* These are the defaults: there is nothing to paste. */'
  const lines = properties.map(([name, value]) => `  ${name}: ${value};`)
  return `self-check,\nself-check-guide {\n${lines.join('\n')}\n}`
}
