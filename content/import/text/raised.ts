// Raised and lowered characters, which our Markdown has no mark for: 10² must not become 102.

const PLAIN = '0123456789+-=()aehijklmnoprstuvx'
const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵉʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛˣ'
const SUBSCRIPT = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ'

/** With characters of Unicode if it has all of them, else as `^(…)` or `_(…)`. */
export function raised(tag: 'sup' | 'sub', text: string): string {
  const characters = [...(tag === 'sup' ? SUPERSCRIPT : SUBSCRIPT)]
  const places = [...text.replaceAll('−', '-')].map((one) => PLAIN.indexOf(one))
  if (places.every((place) => place >= 0)) return places.map((at) => characters[at]).join('')
  return `${tag === 'sup' ? '^' : '_'}(${text})`
}
