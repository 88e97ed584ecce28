// A formula as a tree of MathML elements, so that no client parses TeX or a string of markup.
import * as z from 'zod'
import { named } from './named.ts'

/** An element of MathML Core. A client draws only names and attributes that it knows. */
export interface MathNode {
  /** The name of the element, for instance `mfrac`. */
  readonly e: string
  /** Attributes by name. */
  readonly a?: Readonly<Record<string, string>> | undefined
  /** Children: elements and texts. */
  readonly c?: readonly (MathNode | string)[] | undefined
}

export const MathNode: z.ZodType<MathNode> = named(
  z.object({
    e: z.string(),
    a: z.record(z.string(), z.string()).optional(),
    get c() {
      return z.array(z.union([z.string(), MathNode])).optional()
    },
  }),
  'MathNode',
  'An element of MathML Core: its name `e`, its attributes `a` and its children `c`.',
)
