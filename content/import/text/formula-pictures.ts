// Formulas that an editor shows as a picture, with their source beside it.
import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { texIn } from './mathml.ts'

/** As long as formulas in a text may be (marks.ts). */
const MOST_CHARACTERS = 2000
/** MathML is longer than its TeX. */
const MOST_OF_MATHML = 10_000

/** The TeX of a picture; undefined if it is none of a formula. */
export function texOfPicture({ properties }: Element): string | undefined {
  const { className, dataEquationContent, dataMathml, title, alt } = properties
  const words = (value: unknown) => (typeof value === 'string' ? value.trim() : '')
  const classes = Array.isArray(className) ? className : []
  // Canvas. Older versions have the source in the title, and behind a word in the alternative text.
  const canvas = classes.includes('equation_image')
    ? words(title) || words(alt).replace(/^LaTeX:\s*/, '')
    : ''
  const tex = words(dataEquationContent) || canvas || texOfWiris(words(dataMathml))
  return tex && tex.length <= MOST_CHARACTERS ? tex : undefined
}

/** MathType and WIRIS write MathML with other signs for those that mark up an attribute. */
const SIGNS: Readonly<Record<string, string>> = { '«': '<', '»': '>', '¨': '"', '§': '&', '`': "'" }

function texOfWiris(source: string): string | undefined {
  if (source === '' || source.length > MOST_OF_MATHML) return undefined
  const html = source.replaceAll(/[«»¨§`]/g, (sign) => SIGNS[sign] ?? sign)
  const [math] = fromHtml(html, { fragment: true }).children
  return math?.type === 'element' && math.tagName === 'math' ? texIn(math) : undefined
}
