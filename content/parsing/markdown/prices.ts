// Tells `$n$`, a formula, from "$5 and $10", two prices, by the rule of Pandoc: no space stands
// after the first mark or before the last one, and no digit follows the last one.

/** `source` includes both marks, and `next` is the character after them. */
export function isFormula(source: string, next: string): boolean {
  return source.startsWith('$$') || !(/^\$\s|\s\$$/.test(source) || /^\d/.test(next))
}
