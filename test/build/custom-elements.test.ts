// custom-elements.json and the code say the same, both ways: what is documented is
// there, and what is there is documented.
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDocs } from '../../widget/tools/jsdoc.ts'
import { elementsManifest } from '../../widget/tools/manifest.ts'
import { ROOT } from '../../worker/tools/build.ts'

const source = (path: string) => readFileSync(`${ROOT}/${path}`, 'utf8')
const sources = (pattern: string) => globSync(pattern, { cwd: ROOT }).map(source)

const [module] = (await elementsManifest(ROOT)).modules
const elements = (module?.declarations ?? []).filter((one) => 'customElement' in one)

const LISTS = ['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates'] as const

interface Described {
  readonly name: string
  readonly description?: string
}

/** The names in a list, of both elements or of one. */
function documented(list: (typeof LISTS)[number], tag?: string): Set<string> {
  const of = elements.filter(({ tagName }) => !tag || tagName === tag)
  return new Set(of.flatMap((element) => element[list] ?? []).map(({ name }) => name))
}

/** All matches of the first group. */
const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, one = '']) => one)
const strings = (code: string) => all(code, /'([^']*)'/g)
const words = (texts: readonly string[]) =>
  texts.flatMap((text) => text.split(/\s+/)).filter(Boolean)

describe('custom-elements.json', () => {
  it('is what the build wrote, and what the package names', () => {
    const { customElements } = JSON.parse(source('package.json'))
    const { modules } = JSON.parse(source(customElements))
    expect(modules[0]).toEqual(module)
  })

  it('has both elements', () => {
    expect(elements.map((element) => element.tagName)).toEqual(['self-check', 'self-check-guide'])
  })

  it('describes every single thing in a sentence', () => {
    const things = elements.flatMap((element) => [
      element,
      ...(element.members ?? []),
      ...LISTS.flatMap((list): readonly Described[] => element[list] ?? []),
    ])
    for (const { name, description } of things) expect(description, name).toMatch(/\S\.$/)
  })
})

describe('what it lists is what there is', () => {
  const shell = source('widget/element/shell.ts')
  const block = (start: string, end: string) => shell.split(start)[1]?.split(end)[0] ?? ''

  it('attributes, each with the property of its name', () => {
    const [, list = ''] = /ATTRIBUTES =\s+'(.*)'/.exec(source('widget/element/properties.ts')) ?? []
    const observed = words([list])
    expect(observed.length).toBeGreaterThan(0)
    expect(documented('attributes', 'self-check')).toEqual(new Set(['quiz', ...observed]))
    const ofGuide = documented('attributes', 'self-check-guide')
    expect(ofGuide).toContain('guide')
    expect(['guide', ...observed]).toEqual(expect.arrayContaining([...ofGuide]))
    for (const { name, fieldName } of elements.flatMap(({ attributes }) => attributes ?? [])) {
      // As widget/element/properties.ts does it.
      expect(fieldName).toBe(name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase()))
    }
  })

  it('methods', () => {
    for (const { members = [] } of elements) {
      const methods = members.filter(({ kind }) => kind === 'method').map(({ name }) => name)
      expect(methods).toEqual(['start', 'reset', 'focus'])
      for (const name of methods) {
        expect(shell).toMatch(new RegExp(`^ {4}(async |override )?${name}\\(`, 'm'))
      }
    }
  })

  it('events', () => {
    const declared = readDocs('events.ts', source('widget/element/events.ts'))
    const events = declared.find(({ name }) => name === 'SelfCheckEvents')?.members ?? []
    expect(events.length).toBeGreaterThan(0)
    expect(documented('events')).toEqual(new Set(events.map(({ name }) => name)))
  })

  it('states', () => {
    const become = all(shell, /#become\('(\w+)'\)/g)
    const after = all(block('const STATES', '\n}'), /: '(\w+)'/g)
    expect(documented('cssStates')).toEqual(new Set([...become, ...after]))
  })

  it('parts', () => {
    const used = sources('widget/{quiz,guide,ui}/**/*.ts').flatMap(partsIn)
    expect(used.length).toBeGreaterThan(0)
    expect(documented('cssParts')).toEqual(new Set(used))
  })

  it('custom properties', () => {
    const used = sources('widget/styles/*.css').flatMap((css) => all(css, /(--self-check-[\w-]+)/g))
    expect(documented('cssProperties')).toEqual(new Set(used))
  })
})

/**
 * Parts that a view sets: part="a b", part="a ${is ? 'b' : ''}", and part=${part} or
 * ${x.part} with `part = …` or `part: …` in the same file.
 */
function partsIn(code: string): string[] {
  const attributes = all(code, /\spart="([^"]*)"/g)
  const assigned = all(code, /\bpart(?:\.value =| =|:|\.add\() ?([^\n]*?)(?:, \w+:|\n)/g)
  // Literals in an expression, but for those that it compares with.
  const literals = (text: string) => strings(text.replaceAll(/[!=]== '[^']*'/g, ''))
  return words([
    ...attributes.map((text) => text.replaceAll(/\$\{.*?\}/g, ' ')),
    ...attributes.flatMap((text) => all(text, /\$\{(.*?)\}/g).flatMap(literals)),
    ...assigned.flatMap((text) => [...literals(text), ...templateWords(text)]),
  ])
}

/** The fixed words of a template literal, and the strings inside its expressions. */
function templateWords(text: string): string[] {
  return all(text, /`([^`]*)`/g).map((template) => template.replaceAll(/\$\{.*?\}/g, ' '))
}
