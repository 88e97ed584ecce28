// How findings write figures and texts.

/** In whole percent: more would claim a precision that some hundred answers do not have. */
export const percent = (rate: number) => `${Math.round(100 * rate)}%`

/** With a minus sign, which a hyphen is not. */
export const correlation = (r: number) => r.toFixed(2).replace('-', '−')

const LONGEST = 80

/** A text of the author as part of a sentence. */
export function quoted(text: string): string {
  const letters = [...text.trim()]
  return `“${letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('').trimEnd()}…` : text.trim()}”`
}
