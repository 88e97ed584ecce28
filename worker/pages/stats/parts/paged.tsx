// A long list of a page in parts, by `?page=`.
import type { AppContext } from '../../../env.ts'
import { LISTED_MAX } from '../../../http/limits.ts'

interface Part<T> {
  readonly shown: readonly T[]
  readonly pages: number
}

/** A page that cannot be read is the first one. */
export function partOfList<T>(c: AppContext, all: readonly T[]): Part<T> {
  const from = (Number(c.req.query('page') ?? 1) - 1) * LISTED_MAX || 0
  return {
    shown: all.slice(from, from + LISTED_MAX),
    pages: Math.ceil(all.length / LISTED_MAX),
  }
}

/** Links to all parts. Nothing where all is on one page. */
export function Pages({ pages }: { readonly pages: number }) {
  if (pages <= 1) return null
  return (
    <nav aria-label="Pages">
      {Array.from({ length: pages }, (_, index) => (
        <>
          <a href={`?page=${index + 1}`}>{index + 1}</a>{' '}
        </>
      ))}
    </nav>
  )
}
