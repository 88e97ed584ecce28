// The scripts and commands that the documentation gives away: each script is run, with the events
// that the element fires, and each command is one of package.json.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { COMMANDS } from '../../../../content/cli/commands.ts'
import type { SelfCheckEvents } from '../../../../widget/element/events.ts'
import { ROOT } from '../../../../worker/tools/build.ts'
import { codeOf, docsPages } from './pages-of-docs.ts'

const code = codeOf(docsPages())
const scripts = code.filter(({ meta }) => meta === 'run').map(({ code: { text } }) => text)
const about = { v: 1, quiz: 'indexes', revision: 2 } as const

type Details = Partial<SelfCheckEvents>
const DETAILS: Details = {
  'self-check:start': { ...about, resumed: false },
  'self-check:answer': {
    ...about,
    question: 'like-prefix',
    index: 0,
    total: 3,
    correct: true,
    score: 1,
    maxScore: 1,
  },
  'self-check:complete': { ...about, asked: 3, answered: 3, score: 2, maxScore: 3, band: 'good' },
  'self-check:share': { ...about, url: 'https://check.example/r/1', text: 'I', method: 'copy' },
}

/** Runs a script in a page of its own, and gives what it called. */
function run(script: string) {
  const document = new EventTarget()
  const next = { hidden: true }
  const called = { log: vi.fn(), plausible: vi.fn(), gtag: vi.fn(), fetch: vi.fn(), copy: vi.fn() }
  const page = {
    document: Object.assign(document, { querySelector: () => next }),
    window: { plausible: called.plausible, gtag: called.gtag },
    console: { log: called.log },
    navigator: { clipboard: { writeText: called.copy } },
    location: { origin: 'https://blog.example' },
    fetch: called.fetch,
  }
  new Function(...Object.keys(page), script)(...Object.values(page))
  const fired = Object.entries(DETAILS).map(([name, detail]) => {
    const event = new CustomEvent(name, { detail, cancelable: true })
    // The element itself, in a page.
    Object.defineProperty(event, 'target', { value: { localName: 'self-check' } })
    document.dispatchEvent(event)
    return [name, event.defaultPrevented] as const
  })
  return { called, next, prevented: fired.flatMap(([name, is]) => (is ? [name] : [])) }
}

const scriptWith = (word: string) => scripts.find((script) => script.includes(word)) ?? ''

describe('a script', () => {
  beforeEach(() => vi.restoreAllMocks())

  it.each([...scripts.entries()])('hears an event: number %d', (_, script) => {
    const { called, next, prevented } = run(script)
    const isHeard = Object.values(called).some(({ mock }) => mock.calls.length > 0)
    expect(isHeard || !next.hidden || prevented.length > 0).toBe(true)
  })

  it('reports a completed quiz to Plausible in texts', () => {
    const props = { quiz: 'indexes', result: 'good', percent: '67' }
    expect(run(scriptWith('plausible')).called.plausible).toHaveBeenCalledWith('Self-check', {
      props,
    })
  })

  it('reports to Google Analytics, without fields that are absent', () => {
    const { gtag } = run(scriptWith('gtag')).called
    expect(gtag.mock.calls.map(([, name]) => name)).toEqual([
      'self_check_start',
      'self_check_answer',
      'self_check_complete',
    ])
    expect(gtag).toHaveBeenCalledWith('event', 'self_check_start', { quiz: 'indexes' })
  })

  it('makes an xAPI statement with the score', () => {
    const [, { body }] = run(scriptWith('verbs/completed')).called.fetch.mock.calls[0] ?? []
    expect(JSON.parse(body)).toMatchObject({
      verb: { id: 'http://adlnet.gov/expapi/verbs/completed' },
      object: { objectType: 'Activity', id: 'https://HOST/q/indexes' },
      result: { completion: true, score: { scaled: 2 / 3, raw: 2, min: 0, max: 3 } },
    })
  })

  it('leaves the sharing to the page', () => {
    expect(run(scriptWith('preventDefault')).prevented).toEqual(['self-check:share'])
  })
})

describe('a command', () => {
  const sources = docsPages().map(({ id }) =>
    readFileSync(join(ROOT, `content/docs/${id}.md`), 'utf8'),
  )
  const found = sources.join('\n').matchAll(/npm run (?:--silent )?([\w:-]+)(?: -- ([a-z-]+))?/g)
  const commands = [...found].map(([, script = '', argument]) => ({ script, argument }))
  const { scripts: known } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))

  it('is one of package.json, and one of the commands for authors', () => {
    expect(commands.length).toBeGreaterThan(15)
    for (const { script, argument } of commands) {
      expect(Object.keys(known)).toContain(script)
      if (script === 'content' && argument) expect(Object.keys(COMMANDS)).toContain(argument)
    }
  })
})
