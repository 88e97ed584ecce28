// The README's map of the code is true: the files that it names exist, and a question type is
// in each place that it lists.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const README = readFileSync(`${ROOT}README.md`, 'utf8')

/** Paths in code, in links, and in the diagram. Those with a placeholder are left out. */
const PATHS = [...README.matchAll(/[`([]((?:content|worker|widget|test)\/[\w./-]*)[`)\]]/g)]
  .map(([, path = '']) => path)
  .filter((path) => !/\b(ID|TYPE)\b/.test(path))

const PLACES = [...README.matchAll(/^\d+\. `([^`]+)`: /gm)].map(([, path = '']) => path)

const TYPES = ['single', 'multiple', 'truefalse', 'order', 'match', 'number', 'text', 'blanks']

describe('the README', () => {
  it('names files and folders that exist', () => {
    expect(PATHS.length).toBeGreaterThan(20)
    expect(PATHS.filter((path) => !existsSync(`${ROOT}${path}`))).toEqual([])
  })

  it('lists at most twelve places of a question type', () => {
    expect(PLACES.length).toBeGreaterThan(0)
    expect(PLACES.length).toBeLessThanOrEqual(12)
  })

  it.each(PLACES)('lists %s as a place of a question type, and each type is there', (place) => {
    const missing = TYPES.filter((type) =>
      place.includes('TYPE')
        ? !existsSync(`${ROOT}${place.replace('TYPE', type)}`)
        : !new RegExp(`\\b${type}\\b`).test(readFileSync(`${ROOT}${place}`, 'utf8')),
    )
    expect(missing).toEqual([])
  })
})
