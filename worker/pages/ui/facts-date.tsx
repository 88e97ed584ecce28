// The line "Facts as of November 2019", once on each page that states facts.
import { monthAndYear } from '../../../content/common/month-year.ts'
import { stringsFor } from '../../strings/strings-for.ts'

/** `date` is the date of the guide's source. Without one there is no line. */
export function FactsDate({ date, lang }: { date: string | undefined; lang: string }) {
  const month = monthAndYear(date, lang)
  if (month === undefined) return null
  const [before, after] = stringsFor(lang).factsAsOf
  return (
    <p class="help facts">
      {before}
      <time datetime={date?.slice(0, 7)}>{month}</time>
      {after}
    </p>
  )
}
