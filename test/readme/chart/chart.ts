// The bench of the README as a drawing: the time to the first question, of all programs measured.
// One drawing for each colour scheme, because a picture on GitHub knows that of the system and not
// that of the page.
import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { isOurs, type Results, seconds } from '../../../worker/tools/site/speed.ts'

type Attributes = Readonly<Record<string, string | number>>

interface Scheme {
  readonly page: string
  readonly text: string
  readonly muted: string
  readonly other: string
  readonly ours: string
}

/** The colours of our pages (worker/pages/styles/page.css). */
export const SCHEMES: Readonly<Record<'light' | 'dark', Scheme>> = {
  light: { page: '#ffffff', text: '#1c1b19', muted: '#5c5a55', other: '#bdb9b0', ours: '#2b4acb' },
  dark: { page: '#171614', text: '#eceae4', muted: '#a8a49b', other: '#5a5750', ours: '#9db2ff' },
}

/** What a row is called here; the others as in the results. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['by hand', 'A bare page, by hand'],
  ['Lit', 'A bare page with Lit'],
])

const WIDTH = 760
const ROW = 30
const BAR = { from: 220, to: 690, height: 12 }
const MARGIN = 20
const TITLE = 'Time to the first question, in seconds'
const FONT = 'system-ui, -apple-system, "Segoe UI", sans-serif'

export function chart({ date, machine, times }: Results, scheme: Scheme): string {
  const conditions = `slow 4G, processor slowed four times, medians; ${date}`
  const height = MARGIN + 2 * ROW + times.length * ROW + MARGIN
  const longest = Math.max(...times.map(([, ms]) => ms))
  const said = times.map(([name, ms]) => `${nameOf(name)} ${seconds(ms)}`).join(', ')
  const drawing = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${height}`,
      width: WIDTH,
      height,
      role: 'img',
      fontFamily: FONT,
      fontSize: 14,
    },
    [
      element('title', {}, [text(`${TITLE}: ${said}.`)]),
      element('desc', {}, [text(`Measured with ${conditions}, ${machine}.`)]),
      element('rect', { width: WIDTH, height, rx: 10, fill: scheme.page }),
      label(MARGIN, 0, scheme.text, TITLE, { fontWeight: 600, fontSize: 16 }),
      label(MARGIN, 1, scheme.muted, conditions, { fontSize: 13 }),
      ...times.flatMap(([name, ms], index) => row(name, ms, ms / longest, index + 2, scheme)),
    ],
  )
  return `${toHtml(drawing, { space: 'svg' })}\n`
}

function row(name: string, ms: number, part: number, line: number, scheme: Scheme) {
  const look = isOurs(name)
    ? { fill: scheme.ours, text: scheme.text, weight: 600 }
    : { fill: scheme.other, text: scheme.muted, weight: 400 }
  const width = Math.round((BAR.to - BAR.from) * part)
  const y = MARGIN + line * ROW
  return [
    label(MARGIN, line, look.text, nameOf(name), { fontWeight: look.weight }),
    element('rect', {
      x: BAR.from,
      y: y + (ROW - BAR.height) / 2,
      width,
      height: BAR.height,
      rx: 2,
      fill: look.fill,
    }),
    label(BAR.from + width + 8, line, look.text, (ms / 1000).toFixed(2), {
      fontWeight: look.weight,
    }),
  ]
}

const nameOf = (name: string) => NAMES.get(name) ?? name

function label(x: number, line: number, fill: string, words: string, more: Attributes) {
  const y = MARGIN + line * ROW + ROW / 2
  return element('text', { x, y, dominantBaseline: 'central', fill, ...more }, [text(words)])
}

const element = (
  tagName: string,
  attributes: Attributes,
  children: ElementContent[] = [],
): Element => {
  const properties = Object.entries(attributes).map(([name, value]) => [name, String(value)])
  return { type: 'element', tagName, properties: Object.fromEntries(properties), children }
}

const text = (value: string) => ({ type: 'text' as const, value })
