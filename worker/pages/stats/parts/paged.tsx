// A long list of a page in parts, by `?page=`.
import type { AppContext } from '../../../env.ts'
import { LISTED_MAX } from '../../../http/limits.ts'

interface Part<T> {
  readonly shown: readonly T[]
  /** From 1. */
  readonly page: number
  readonly pages: number
}

/** A page that does not exist is the first one. */
export function partOfList<T>(c: AppContext, all: readonly T[]): Part<T> {
  const pages = Math.max(1, Math.ceil(all.length / LISTED_MAX))
  const named = Number(c.req.query('page'))
  const page = Number.isInteger(named) && named >= 1 && named <= pages ? named : 1
  const shown = all.slice((page - 1) * LISTED_MAX, page * LISTED_MAX)
  return { shown, page, pages }
}

/** Links to the parts before and after. Nothing where all is on one page. */
export function OtherParts({ page, pages }: Omit<Part<unknown>, 'shown'>) {
  if (pages === 1) return null
  return (
    <nav aria-label="Pages">
      <p>
        {page > 1 && <a href={`?page=${page - 1}`}>Previous</a>} Page {page} of {pages}{' '}
        {page < pages && <a href={`?page=${page + 1}`}>Next</a>}
      </p>
    </nav>
  )
}
