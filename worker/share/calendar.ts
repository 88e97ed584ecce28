// A reminder to take the quiz again, as a calendar file (RFC 5545). It is one all-day event; the
// page offers three of them at fixed distances.

/** In days. Spaced repetition works best after some of the content was forgotten. */
export const RECHECK_DAYS = [3, 7, 21] as const

export interface Reminder {
  /** The name of the site. */
  readonly site: string
  /** Equal for the same reminder, so that a calendar does not add it twice. */
  readonly uid: string
  readonly title: string
  readonly text: string
  readonly url: string
  readonly on: Date
  /** When the reminder was made. */
  readonly made: Date
}

export function calendarOf({ site, uid, title, text, url, on, made }: Reminder): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(site)}//Recheck//EN`,
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${made.toISOString().replaceAll(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${dateOf(on)}`,
    `DTEND;VALUE=DATE:${dateOf(new Date(on.getTime() + 24 * 60 * 60 * 1000))}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(text)}`,
    // A URI is not escaped as TEXT is (3.3.13). Ours contain no line break.
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines
    .flatMap(fold)
    .map((line) => `${line}\r\n`)
    .join('')
}

/** RFC 5545, 3.3.11: backslash, semicolon and comma are escaped, a line break becomes \n. */
function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll(/\r\n?|\n/g, '\\n')
}

/** RFC 5545, 3.1: a line has at most 75 octets, and a continuation begins with a space. */
function fold(line: string): string[] {
  const encoder = new TextEncoder()
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const letter of line) {
    const size = encoder.encode(letter).length
    if (octets + size > 75) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += letter
    octets += size
  }
  return [...lines, current]
}

function dateOf(date: Date): string {
  return date.toISOString().slice(0, 10).replaceAll('-', '')
}
