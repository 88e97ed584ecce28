// Where progress is kept: each API has its own, and what 0.1.0 kept for no API in particular goes to
// the first that asks.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { guideProgress, keptNames } from '../../../../widget/progress/guide-progress.ts'
import { openStore, progressName } from '../../../../widget/progress/storage.ts'

const ONE = 'https://one.example'
const OTHER = 'https://other.example:8787'
const OLD = 'self-check:1:honey-bees'

const nameIn = (api: string) =>
  progressName('honey-bees', { api, host: { getAttribute: () => null } as never })

/** A store of the browser lists its keys as own properties. */
function emptyStorage(): Record<string, string> {
  const storage: Record<string, string> = Object.create({
    getItem: (key: string) => storage[key] ?? null,
    setItem: (key: string, text: string) => {
      storage[key] = text
    },
    removeItem: (key: string) => delete storage[key],
  })
  return storage
}

const passage = { guide: 'bees', section: 'sting', title: 'The sting', url: `${ONE}/g/bees#sting` }
const verdict = {
  question: 'q1',
  revision: 1,
  correct: false,
  score: 0,
  maxScore: 1,
  feedback: { chosen: [] },
  passage,
}
const saved = (attempt: string) => ({
  attempt,
  index: 0,
  items: { q1: { status: 'checked', response: 'a', verdict, tries: 1, revision: 1 } },
})
const FIRST_ATTEMPT = saved('0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f')
const SECOND_ATTEMPT = saved('1f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f')

let storage: Record<string, string>
beforeEach(() => {
  storage = emptyStorage()
  vi.stubGlobal('window', { localStorage: storage, sessionStorage: emptyStorage() })
})
afterEach(() => vi.unstubAllGlobals())

const keep = (key: string, progress: object) => {
  storage[key] = JSON.stringify(progress)
}
const attemptIn = (api: string) => openStore(null).load(nameIn(api))?.attempt

it('is kept apart for two servers that have a quiz of the same id', () => {
  keep(`self-check:1:${ONE}/honey-bees`, FIRST_ATTEMPT)
  keep(`self-check:1:${OTHER}/honey-bees`, SECOND_ATTEMPT)
  expect(attemptIn(ONE)).toBe(FIRST_ATTEMPT.attempt)
  expect(attemptIn(OTHER)).toBe(SECOND_ATTEMPT.attempt)
})

it('is moved from where 0.1.0 kept it, to one server alone', () => {
  keep(OLD, FIRST_ATTEMPT)
  expect(attemptIn(ONE)).toBe(FIRST_ATTEMPT.attempt)
  expect(Object.keys(storage)).toEqual([`self-check:1:${ONE}/honey-bees`])
  expect(attemptIn(OTHER)).toBeUndefined()
  expect(attemptIn(ONE)).toBe(FIRST_ATTEMPT.attempt)
})

it('stays where 0.1.0 kept it if this server has newer progress', () => {
  keep(OLD, FIRST_ATTEMPT)
  keep(`self-check:1:${ONE}/honey-bees`, SECOND_ATTEMPT)
  expect(attemptIn(ONE)).toBe(SECOND_ATTEMPT.attempt)
  expect(storage[OLD]).toBeDefined()
})

it('is found also where the browser has no room to move it', () => {
  keep(OLD, FIRST_ATTEMPT)
  Object.getPrototypeOf(storage).setItem = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  expect(attemptIn(ONE)).toBe(FIRST_ATTEMPT.attempt)
  expect(storage[OLD]).toBeDefined()
})

it('is not found anew after it was deleted', () => {
  keep(OLD, FIRST_ATTEMPT)
  openStore(null).forget(nameIn(ONE))
  expect(attemptIn(ONE)).toBeUndefined()
  expect(Object.keys(storage)).toEqual([])
})

it('marks the sections of a guide by its own server, and by what 0.1.0 kept, which stays', () => {
  const sections = (api: string) => [...guideProgress('bees', keptNames(), `${api}/`).toRevisit]
  keep(`self-check:1:${ONE}/honey-bees`, FIRST_ATTEMPT)
  expect(sections(ONE)).toEqual(['sting'])
  expect(sections(OTHER)).toEqual([])
  storage = emptyStorage()
  vi.stubGlobal('window', { localStorage: storage, sessionStorage: emptyStorage() })
  keep(OLD, FIRST_ATTEMPT)
  expect(sections(OTHER)).toEqual(['sting'])
  expect(Object.keys(storage)).toEqual([OLD])
})
