// What `npm ci` installs: known bytes, from a registry, under licences that we may use.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../../../worker/tools/build.ts'

interface Entry {
  readonly version: string
  readonly integrity?: string
  readonly resolved?: string
  readonly license?: string
  readonly link?: boolean
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly overrides: Readonly<Record<string, string>>
  readonly allowScripts: Readonly<Record<string, boolean>>
}

const readJson = (name: string) => JSON.parse(readFileSync(join(ROOT, name), 'utf8'))
const manifest: Manifest = readJson('package.json')
interface Lock {
  readonly lockfileVersion: number
  readonly packages: Readonly<Record<string, Entry>>
}

/** All but the project itself, which has the empty path. */
const entriesOf = (lock: Lock) => Object.entries(lock.packages).filter(([path]) => path !== '')

const lock: Lock = readJson('package-lock.json')
const installed = entriesOf(lock)
/** The benchmark and the examples are projects of their own. */
const LOCKFILES = [
  'package-lock.json',
  ...globSync('test/{bench,examples/*}/package-lock.json', { cwd: ROOT }),
]
const production = installed.filter(([, { dev }]) => !dev)

/** What readers get: the runtime of the worker and of the widget. Look twice before this grows. */
const PRODUCTION_PACKAGES = 9

/** Each licence of which an expression has to allow one, or with AND all. */
const LICENCES = [
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC0-1.0', 'ISC'],
  ...['MIT', 'MPL-2.0', 'OFL-1.1', 'PSF-2.0', 'Python-2.0', 'Zlib'],
]

/** Tools of a developer's machine, of which nothing is part of a build. */
const TOOLS: Readonly<Record<string, string>> = {
  'LGPL-3.0-or-later': 'node_modules/@img/sharp',
  '': 'node_modules/format',
}

function isAllowed(path: string, licence = ''): boolean {
  const parts = licence.replaceAll(/[()]/g, '').split(/ (AND|OR) /)
  const names = parts.filter((part) => part !== 'AND' && part !== 'OR')
  const isFine = (name: string) =>
    LICENCES.includes(name) || (TOOLS[name] !== undefined && path.startsWith(TOOLS[name]))
  return parts.includes('OR') ? names.some(isFine) : names.every(isFine)
}

it.each(LOCKFILES)('%s has the hash of every package', (file) => {
  const one: Lock = readJson(file)
  expect(one.lockfileVersion).toBe(3)
  const unknown = entriesOf(one).filter(
    ([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(`${integrity}`),
  )
  expect(unknown.map(([path]) => path)).toEqual([])
})

it.each(LOCKFILES)('%s names no place to take a package from', (file) => {
  const elsewhere = entriesOf(readJson(file)).filter(
    ([, { resolved, link }]) => resolved !== undefined || link,
  )
  expect(elsewhere.map(([path]) => path)).toEqual([])
})

it('knows the lockfiles of the repository', () => {
  expect(LOCKFILES.length).toBeGreaterThan(2)
})

/** What npm fetches from a repository, a folder or an address of its own. */
const FOREIGN = /^(git|file:|link:|https?:|github:|[\w.-]+\/)/

it('asks for no package from a repository, a folder or an address of its own', () => {
  const ranges = [...installed.map(([, entry]) => entry), manifest as unknown as Entry].flatMap(
    ({ dependencies, optionalDependencies }) =>
      Object.entries({ ...dependencies, ...optionalDependencies }),
  )
  const strange = ranges.filter(([, range]) => FOREIGN.test(range))
  expect(strange).toEqual([])
})

it('names exact versions of its own', () => {
  const { dependencies, devDependencies, overrides } = manifest
  const versions = Object.values({ ...dependencies, ...devDependencies, ...overrides })
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})

it('has licences that we may use', () => {
  const refused = installed.filter(([path, { license }]) => !isAllowed(path, license))
  expect(refused.map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
})

it(`has ${PRODUCTION_PACKAGES} packages beside those for development`, () => {
  expect(production.map(([path]) => path)).toHaveLength(PRODUCTION_PACKAGES)
})

it('runs scripts at installation only where that was decided', () => {
  const running = installed
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''))
  expect([...new Set(running)].toSorted()).toEqual(Object.keys(manifest.allowScripts).toSorted())
  // It works without its script, which looks for a binary of another kind.
  expect(manifest.allowScripts['@swc/core']).toBe(false)
})
