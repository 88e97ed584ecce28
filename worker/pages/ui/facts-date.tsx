// The line "Facts as of November 2019", once on each page that states facts.
import { monthAndYear } from '../../../content/common/month-year.ts'
import type { WithStrings } from '../../strings/page-strings.ts'
import { Interface } from './page-language.tsx'

/** `date` is the date of the guide's source. Without one there is no line. */
export function FactsDate({ date, strings }: WithStrings & { date: string | undefined }) {
  const month = monthAndYear(date, strings.lang)
  if (month === undefined) return null
  const [before, after] = strings.factsAsOf
  return (
    <p class="help facts">
      <Interface>
        {before}
        <time datetime={date?.slice(0, 7)}>{month}</time>
        {after}
      </Interface>
    </p>
  )
}
