// The passages most worth reading after a result: three, and the others folded. The result lists
// first what the reader was sure of and had wrong.
import type { AttemptResult } from '../../../content/wire/index.ts'
import type { WithStrings } from '../../strings/page-strings.ts'
import { Rich } from '../ui/text.tsx'

/** More than a few are not read. */
const FIRST = 3

export function WorthReading({ revisit, strings }: Pick<AttemptResult, 'revisit'> & WithStrings) {
  // Several questions may have the same passage.
  const titles = new Map(
    revisit.flatMap(({ passage }) => (passage ? [[passage.url, passage.title] as const] : [])),
  )
  const passages = [...titles].map(([url, title]) => (
    <li>
      <a href={url}>
        <Rich text={title} />
      </a>
    </li>
  ))
  if (passages.length === 0) return null
  const others = passages.slice(FIRST)
  return (
    <>
      <h3>{strings.readFirst}</h3>
      <ul class="worth">{passages.slice(0, FIRST)}</ul>
      {others.length > 0 && (
        <details>
          <summary>{strings.readMore(others.length)}</summary>
          <ul>{others}</ul>
        </details>
      )}
    </>
  )
}
