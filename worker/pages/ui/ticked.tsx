// A sentence in which code stands between backticks, as descriptions in the API document have it.

export function Ticked({ text }: { readonly text: string }) {
  // What stands between two backticks has an odd place.
  return <>{text.split('`').map((part, at) => (at % 2 === 1 ? <code>{part}</code> : part))}</>
}
