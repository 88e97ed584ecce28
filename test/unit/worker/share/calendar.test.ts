// The reminder, as RFC 5545 has it.
import { describe, expect, it } from 'vitest'
import { calendarOf, type Reminder } from '../../../../worker/share/calendar.ts'

const REMINDER: Reminder = {
  site: 'Tea, tested',
  uid: 'CODE-3@selfcheck',
  title: 'Practise again: Tea, milk; sugar \\ lemon',
  text: 'One line\nand another, with an em dash — and a very long rest that goes on and on and on',
  url: 'https://check.example/q/tea?only=pour,kinds',
  on: new Date('2026-12-31T00:00:00Z'),
  made: new Date('2026-12-28T00:00:00Z'),
}

const lines = calendarOf(REMINDER).split('\r\n')
const unfolded = calendarOf(REMINDER).replaceAll('\r\n ', '').split('\r\n')

describe('a reminder', () => {
  it('is one event of one whole day, over the end of a year too', () => {
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20261231')
    expect(unfolded).toContain('DTEND;VALUE=DATE:20270101')
    expect(unfolded).toContain('DTSTAMP:20261228T000000Z')
    expect(unfolded.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
    expect(unfolded.at(-2)).toBe('END:VCALENDAR')
    expect(unfolded.at(-1), 'the last line ends, too').toBe('')
  })

  it('has text escaped, and its address as it is', () => {
    expect(unfolded).toContain('PRODID:-//Tea\\, tested//Recheck//EN')
    expect(unfolded).toContain('SUMMARY:Practise again: Tea\\, milk\\; sugar \\\\ lemon')
    expect(unfolded.find((line) => line.startsWith('DESCRIPTION'))).toContain(
      'One line\\nand another\\,',
    )
    expect(unfolded).toContain('URL:https://check.example/q/tea?only=pour,kinds')
  })

  it('has no line of more than 75 octets, and no letter cut in two', () => {
    const octets = lines.map((line) => new TextEncoder().encode(line).length)
    expect(Math.max(...octets)).toBeLessThanOrEqual(75)
    expect(Math.max(...octets)).toBeGreaterThan(70)
    expect(unfolded.join('\n')).toContain('an em dash — and')
  })

  it('has no bare line break that a title could end a line with', () => {
    const evil = calendarOf({ ...REMINDER, title: 'Tea\r\nATTENDEE:mailto:x@y.example' })
    expect(
      evil
        .replaceAll('\r\n ', '')
        .split('\r\n')
        .some((line) => line.startsWith('ATTENDEE')),
    ).toBe(false)
    expect(evil.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })
})
