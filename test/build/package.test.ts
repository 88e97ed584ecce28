// The npm package: what is in it, how large it is, and that nothing of the server is in it.
// `tsc -b` has to run before, as `npm run check` does.
import { execFileSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { parseSync, Visitor } from 'rolldown/utils'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../../worker/tools/build.ts'
import { buildPackage } from '../../worker/tools/package/build-package.ts'

// Below the root, so that its files find the packages that a test imports.
const FOLDER = join(ROOT, 'dist/npm-test')
const PACKAGE = join(FOLDER, 'node_modules/selfcheck')

const read = (path: string) => readFileSync(join(PACKAGE, path), 'utf8')
const files = () =>
  globSync('**/*', { cwd: PACKAGE, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => posix.relative(PACKAGE, posix.join(one.parentPath, one.name)))
    .toSorted()

beforeAll(() => buildPackage(ROOT, PACKAGE), 60_000)
afterAll(() => rmSync(FOLDER, { recursive: true }))

/** The files that a file imports before it runs, and itself. */
function loaded(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  new Visitor({
    ImportDeclaration: ({ source }) => {
      loaded(posix.join(posix.dirname(path), source.value), seen)
    },
    ExportNamedDeclaration: ({ source }) => {
      if (source) loaded(posix.join(posix.dirname(path), source.value), seen)
    },
  }).visit(parseSync(path, read(path)).program)
  return seen
}

describe('the npm package', () => {
  it('has the files of the committed list', () => {
    const list = readFileSync(join(ROOT, 'test/build/package-files.txt'), 'utf8')
    expect(files()).toEqual(list.trim().split('\n'))
  })

  it('packs all of them, and nothing else', () => {
    const packed = execFileSync('npm', ['pack', '--dry-run', '--json'], {
      cwd: PACKAGE,
      encoding: 'utf8',
    })
    const [{ files: list }]: [{ files: { path: string }[] }] = JSON.parse(packed)
    expect(list.map(({ path }) => path).toSorted()).toEqual(files())
  })

  it('needs no other package, and names none of the server', () => {
    expect(JSON.parse(read('package.json')).dependencies).toBeUndefined()
    const foreign = files().flatMap((path) => {
      if (!/\.(js|d\.ts)$/.test(path)) return []
      const { module } = parseSync(path, read(path))
      const names = [...module.staticImports, ...module.staticExports.flatMap((one) => one.entries)]
      return names.flatMap(({ moduleRequest }) => {
        const name = moduleRequest?.value ?? '.'
        return name.startsWith('.') ? [] : [`${path}: ${name}`]
      })
    })
    // Types of the frameworks, each in the entry of its own.
    const inFrameworks = /^types\/widget\/package\/frameworks\/(\w+)\.d\.ts: \1(-js|\/elements)?$/
    expect(foreign.filter((one) => !inFrameworks.test(one))).toEqual([])
  })

  it('has every file that one of its files names', () => {
    const all = new Set(files())
    const missing = files().flatMap((path) => {
      if (!/\.(js|d\.ts)$/.test(path)) return []
      const named = [...read(path).matchAll(/(?:from|import)\s*\(?["'](\.[^"']+)["']/g)]
      return named.flatMap(([, name = '']) => {
        const target = posix.join(posix.dirname(path), name)
        const file = path.endsWith('.d.ts') ? target.replace(/\.js$/, '.d.ts') : target
        return all.has(file) ? [] : [`${path}: ${name}`]
      })
    })
    expect(missing).toEqual([])
  })

  it('can be imported on a server, where it defines nothing', () => {
    const script = `
      import { defineSelfCheck } from 'selfcheck/element'
      import 'selfcheck/element/auto'
      import 'selfcheck/element/react'
      import { createClient } from 'selfcheck/client'
      import { single } from 'selfcheck/define'
      import { grade } from 'selfcheck/score'
      defineSelfCheck({ api: 'https://quiz.example' })
      createClient({ api: 'https://quiz.example' })
      const question = single({
        id: 'one', prompt: 'One?', key: 'a',
        options: { a: { text: 'A', feedback: 'Yes.' }, b: { text: 'B', feedback: 'No.' } },
      })
      console.log(JSON.stringify(grade(question, 'a', 'en').value.correct))`
    writeFileSync(join(FOLDER, 'server.mjs'), script)
    const said = execFileSync('node', ['server.mjs'], { cwd: FOLDER, encoding: 'utf8' })
    expect(said).toBe('true\n')
  })

  it('has the licence of each package whose code is in it', () => {
    expect(read('THIRD-PARTY.txt')).toMatch(/^lit\n\nBSD 3-Clause License/)
  })

  it('describes the elements for editors', () => {
    const [module] = JSON.parse(read('custom-elements.json')).modules
    expect(module.path).toBe('element/element.js')
    expect(module.declarations).toHaveLength(2)
  })

  it('has the types that the schemas of the API have', () => {
    // Arrays and fields of the published types are read-only, and of the schemas they are not.
    const source = `
      import type * as schemas from '${ROOT}/content/wire/index.ts'
      import type * as published from './published.ts'
      type Frozen<T> = T extends readonly (infer One)[] ? readonly Frozen<One>[]
        : T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T
      type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
      type All<T extends readonly true[]> = T
      export type Checked = All<[
        ${named().map((name) => `Same<Frozen<schemas.${name}>, Frozen<published.${name}>>`)}
      ]>`
    writeFileSync(join(FOLDER, 'same.ts'), source)
    // Under another name, because the compiler believes declarations without a look.
    writeFileSync(join(FOLDER, 'published.ts'), read('types/content/wire/index.d.ts'))
    expect(named().length).toBeGreaterThan(40)
    expect(compile('same.ts')).toBe('')
  })
})

/** The types that content/wire/ exports, but for those with parameters. */
function named(): string[] {
  const sources = globSync('content/wire/**/*.ts', { cwd: ROOT })
  const text = sources.map((path) => readFileSync(join(ROOT, path), 'utf8')).join('\n')
  return [...text.matchAll(/^export (?:type|interface) (\w+) [={]/gm)].map(([, name = '']) => name)
}

/** What the compiler says about a file. */
function compile(file: string): string {
  const config = {
    extends: join(ROOT, '.tsconfig.base.json'),
    compilerOptions: { composite: false, noEmit: true, emitDeclarationOnly: false },
    files: [file],
  }
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(join(FOLDER, 'tsconfig.json'), JSON.stringify(config))
  try {
    execFileSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', FOLDER], { encoding: 'utf8' })
    return ''
  } catch (error) {
    return String((error as { stdout: string }).stdout)
  }
}

describe('its README', () => {
  /** What a page loads of each entry, by the words of the table. */
  const ROWS: Readonly<Record<string, readonly string[]>> = {
    '`selfcheck/element`': ['element/element.js'],
    'up to the first question': ['element/element.js', 'element/chunks/quiz.js'],
    'up to the result': [
      'element/element.js',
      'element/chunks/quiz.js',
      'element/chunks/after-answer.js',
    ],
    'and of one whose answers are counted': [
      'element/element.js',
      'element/chunks/quiz.js',
      'element/chunks/after-answer.js',
      'element/chunks/statistics.js',
    ],
    '`selfcheck/client`': ['client/client.js'],
    '`selfcheck/define`': ['author/define.js'],
    '`selfcheck/score`': ['author/score.js'],
  }

  it.each(Object.entries(ROWS))('states the size of %s', (row, entries) => {
    const all = new Set(entries.flatMap((path) => [...loaded(path)]))
    const sum = (size: (bytes: string) => number) =>
      [...all].reduce((bytes, path) => bytes + size(read(path)), 0) / 1000
    const [, gzip, brotli] =
      read('README.md')
        .split('\n')
        .find((line) => line.includes(`| ${row}`))
        ?.match(/\| ([\d.]+) kB \| ([\d.]+) kB \|$/) ?? []
    const measured = { gzip: sum((text) => gzipSync(text).length), brotli: sum(brotliSize) }
    const stated = { gzip: Number(gzip), brotli: Number(brotli) }
    const said = JSON.stringify({ measured, stated })
    for (const kind of ['gzip', 'brotli'] as const) {
      expect(stated[kind], said).toBeGreaterThanOrEqual(measured[kind])
      expect(stated[kind] - measured[kind], said).toBeLessThan(1)
    }
  })
})

const brotliSize = (text: string) => brotliCompressSync(text).length
