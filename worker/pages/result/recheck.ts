// GET /r/:code/recheck.ics?days=3: a calendar file that reminds the reader to take the quiz again.
import { keepingInterface } from '../../catalogue/edition.ts'
import { type AppHandler, publicOrigin } from '../../env.ts'
import { serveDocument, textDocument } from '../../http/document.ts'
import { noteLanguage } from '../../http/language.ts'
import { reachedText } from '../../results/reached-text.ts'
import { resultFor } from '../../results/request.ts'
import { recheckUrl } from '../../results/shared-result.ts'
import { calendarOf, RECHECK_DAYS } from '../../share/calendar.ts'
import { stringsAround } from '../settings/interface-language.ts'
import { failurePage } from '../ui/failure-page.tsx'

const DAY_MS = 24 * 60 * 60 * 1000

/** `days` is one of RECHECK_DAYS; any other value is the first of them. Counted from today, UTC. */
export const recheckCalendar: AppHandler = async (c) => {
  const found = await resultFor(c)
  if (!found.ok) return failurePage(found.error, c)
  // An outcome is not knowledge that a reader could forget, so it has no recheck.
  if (found.value.kind === 'outcome') return failurePage({ kind: 'unknown-path' }, c)
  const { opened } = found.value
  const open = keepingInterface(c, found.value.open)
  const days = RECHECK_DAYS.find((one) => String(one) === c.req.query('days')) ?? RECHECK_DAYS[0]
  const origin = publicOrigin(c)
  const url = `${origin}${recheckUrl(open, opened)}`
  const strings = stringsAround(c, open.lang)
  noteLanguage(c, [open.lang])
  const reached = reachedText(strings, opened)
  // The start of the day, so that the file is the same for the whole day.
  const now = new Date(Math.floor(Date.now() / DAY_MS) * DAY_MS)
  const calendar = calendarOf({
    site: c.var.site.name,
    uid: `${c.req.param('code')}-${days}@selfcheck`,
    title: strings.reminder(open.quiz.title),
    text: `${strings.lastTime(reached)}\n${strings.reminderLink(url)}`,
    url,
    on: new Date(now.getTime() + days * DAY_MS),
    made: now,
  })
  const response = await serveDocument(c, textDocument(calendar), 'text/calendar; charset=utf-8')
  response.headers.set('Content-Disposition', 'attachment; filename="recheck.ics"')
  return response
}
