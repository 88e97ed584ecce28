// A formula as MathML, which browsers draw themselves.
import { jsx } from 'hono/jsx'
import type { MathNode } from '../../../content/wire/index.ts'

/** Names come from the build, which keeps those of MathML Core alone. */
export function Formula({ tree }: { readonly tree: MathNode }) {
  return mathElement(tree)
}

function mathElement({ e, a = {}, c = [] }: MathNode): ReturnType<typeof jsx> {
  return jsx(
    e,
    { ...a },
    ...c.map((child) => (typeof child === 'string' ? child : mathElement(child))),
  )
}
