// The script of the theme editor: each change shows in the live quiz, in the contrast of what is read on
// each other, and in the style sheet to copy.
import { READY_THEMES } from '../../../front/themes.ts'
import { contrastOf } from '../../theme/contrast.ts'
import { cssOf, propertiesOf, type ThemeChoice } from '../../theme/theme-css.ts'
import { DEFAULTS, LABELS, type Pair, READABLE, TOKENS, type Token } from '../../theme/tokens.ts'

const form = document.querySelector<HTMLFormElement>('.theme-editor')
const quiz = form?.querySelector<HTMLElement>('self-check')
const stage = form?.querySelector<HTMLElement>('.stage')
const list = form?.querySelector('.contrast ul')
const verdict = form?.querySelector('.verdict')
const code = form?.querySelector(':scope > .code code')

if (form && quiz && stage && list && verdict && code) {
  const value = (name: string) => {
    const field = form.elements.namedItem(name)
    return field instanceof HTMLInputElement || field instanceof HTMLSelectElement
      ? field.value
      : ''
  }

  const choice = (): ThemeChoice => ({
    colours: Object.fromEntries(
      TOKENS.map((token): [Token, Pair] => [
        token,
        [value(`${token}-light`), value(`${token}-dark`)],
      ]),
    ) as Record<Token, Pair>,
    radius: value('radius'),
    font: value('font'),
  })

  const update = (): void => {
    const chosen = choice()
    const wanted = new Map(propertiesOf(chosen))
    for (const name of [...quiz.style]) if (!wanted.has(name)) quiz.style.removeProperty(name)
    for (const [name, set] of wanted) quiz.style.setProperty(name, set)
    const scheme = value('scheme')
    quiz.setAttribute('theme', scheme)
    stage.dataset.scheme = scheme
    code.textContent = cssOf(chosen)
    showContrast(chosen)
  }

  const showContrast = ({ colours }: ThemeChoice): void => {
    const pairs = READABLE.flatMap(({ front, back, least }) =>
      ([0, 1] as const).map((at) => ({
        text: `${LABELS[front]} on ${LABELS[back].toLowerCase()}, ${at === 0 ? 'light' : 'dark'}`,
        ratio: contrastOf(colours[front][at], colours[back][at]),
        least,
      })),
    )
    const low = pairs.filter(({ ratio, least }) => ratio < least)
    list.replaceChildren(
      ...low.map(({ text, ratio, least }) => {
        const item = document.createElement('li')
        item.textContent = `${text}: ${ratio.toFixed(1)} to 1, and it needs ${least}`
        return item
      }),
    )
    const said =
      low.length === 0
        ? `All ${pairs.length} pairs can be read.`
        : `${low.length} of ${pairs.length} pairs are hard to read:`
    if (verdict.textContent !== said) verdict.textContent = said
  }

  /** A colour of a ready theme, or else that of the widget. */
  const start = (key: string): void => {
    const ready = Object.entries(READY_THEMES).find(([name]) => name === key)?.[1]
    const colours: Readonly<Record<string, Pair>> = { ...DEFAULTS, ...ready?.colours }
    for (const [token, pair] of Object.entries(colours)) {
      for (const [at, scheme] of ['light', 'dark'].entries()) {
        const field = form.elements.namedItem(`${token}-${scheme}`)
        if (field instanceof HTMLInputElement) field.value = pair[at] ?? ''
      }
    }
    update()
  }

  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLSelectElement && target.name === 'start') start(target.value)
    else update()
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  if (matchMedia('(prefers-color-scheme: dark)').matches) {
    const scheme = form.elements.namedItem('scheme')
    if (scheme instanceof HTMLSelectElement) scheme.value = 'dark'
  }
  update()
  form.classList.remove('waits')
}
