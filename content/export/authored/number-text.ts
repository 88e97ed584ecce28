// A number with its tolerance, or a range of numbers, in one text.

interface NumberKeyParts {
  readonly key: string | { readonly from: string; readonly to: string }
  readonly tolerance?: string
}

/** `between` the ends of a range, and `around` a number before its tolerance. */
export function numberText(
  { key, tolerance }: NumberKeyParts,
  { between, around }: { readonly between: string; readonly around: string },
): string {
  if (typeof key === 'object') return `${key.from}${between}${key.to}`
  return tolerance === undefined ? key : `${key}${around}${tolerance}`
}
