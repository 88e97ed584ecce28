// The chunks call nothing that a browser of two years ago lacks, but for what has another way.
import { readdirSync, readFileSync } from 'node:fs'
import { parseSync, Visitor } from 'rolldown/utils'
import { expect, it } from 'vitest'
import { NEWEST } from '../support/browser/newest.ts'
import { FIXTURES_BUILT } from '../support/run/build-fixtures.ts'

const PUBLIC = `${FIXTURES_BUILT}/public`

/** Every name that code may reach something by: `.at`, `URL.parse`, `URL`. */
function namesIn(path: string): Set<string> {
  const names = new Set<string>()
  new Visitor({
    Identifier: ({ name }) => names.add(name),
    MemberExpression: ({ object, property, computed }) => {
      if (computed || property.type !== 'Identifier') return
      names.add(`.${property.name}`)
      if (object.type === 'Identifier') names.add(`${object.name}.${property.name}`)
    },
  }).visit(parseSync(path, readFileSync(path, 'utf8')).program)
  return names
}

/** Methods of iterators are called as those of arrays are; only a browser can tell them apart. */
const isTold = ({ path }: { path: string }) => !path.startsWith('Iterator.prototype.')

const nameOf = (path: string) => path.replace(/^.*\.prototype(?=\.)/, '')

/** Stands in a library of the importers (smol-toml), for an option that they do not use. */
const NEVER_CALLED = new Set(['Temporal'])

it('calls nothing that a browser of two years ago lacks', () => {
  const chunks = readdirSync(`${PUBLIC}/c`).filter((name) => /^(?!front|print).*\.js$/.test(name))
  expect(chunks.length).toBeGreaterThan(20)
  for (const path of ['v1.js', ...chunks.map((name) => `c/${name}`)]) {
    const names = namesIn(`${PUBLIC}/${path}`)
    const isCalled = (name: string) => !path.startsWith('c/new-import-') || !NEVER_CALLED.has(name)
    const found = NEWEST.filter(
      (one) => isTold(one) && names.has(nameOf(one.path)) && isCalled(one.path),
    )
    expect(
      found.filter(({ instead }) => !instead).map((one) => one.path),
      path,
    ).toEqual([])
  }
})

it('would see one', () => {
  const names = namesIn(`${PUBLIC}/${'v1.js'}`)
  expect([...names]).toEqual(expect.arrayContaining(['.attachInternals', 'document.readyState']))
})
