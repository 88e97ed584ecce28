// GET /r/:code/recheck.ics?days=3: the reminder to ask oneself again.
import { findResult } from '../../api/results.ts'
import type { Library } from '../../catalogue/catalogue.ts'
import { type AppHandler, publicOrigin } from '../../env.ts'
import { CACHE } from '../../http/cache.ts'
import { againUrl } from '../../results/shared-result.ts'
import { calendarOf, RECHECK_DAYS } from '../../share/calendar.ts'
import { pageWords } from '../../strings/page-strings.ts'
import { failurePage } from '../ui/failure-page.tsx'

const DAY_MS = 24 * 60 * 60 * 1000

/** `days` is one of RECHECK_DAYS; anything else is the first. Counted from today, UTC. */
export function recheckCalendar(library: Library, css: string): AppHandler {
  return async (c) => {
    const found = await findResult(c, library)
    if (!found.ok) return failurePage(found.error, css)
    // What fits somebody is not forgotten in three days: there is nothing to ask again.
    if (found.value.kind === 'outcome') return failurePage({ kind: 'unknown-path' }, css)
    const { open, opened } = found.value
    const days = RECHECK_DAYS.find((one) => String(one) === c.req.query('days')) ?? RECHECK_DAYS[0]
    const origin = publicOrigin(c)
    const url = `${origin}${againUrl(open, opened)}`
    const words = pageWords(open.quiz.lang)
    const reached = words.outOf(opened.score, opened.maxScore)
    // Of the day, so that the file is the same all day long.
    const now = new Date(Math.floor(Date.now() / DAY_MS) * DAY_MS)
    const calendar = calendarOf({
      uid: `${c.req.param('code')}-${days}@selfcheck`,
      title: words.reminder(open.quiz.title),
      text: `${words.lastTime(reached)}\n${words.reminderLink(url)}`,
      url,
      on: new Date(now.getTime() + days * DAY_MS),
      made: now,
    })
    return new Response(calendar, {
      headers: {
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': 'attachment; filename="recheck.ics"',
        'Cache-Control': CACHE.content,
      },
    })
  }
}
