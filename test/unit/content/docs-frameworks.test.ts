// Each snippet of content/docs/frameworks.md is in the example that `npm run test:examples` drives.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../../worker/tools/build.ts'

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

/** The folder of the example, by the heading of the section. */
const EXAMPLES: Readonly<Record<string, string>> = {
  React: 'react',
  'React on a server': 'react-server',
  Vue: 'vue',
  Svelte: 'svelte',
  Astro: 'astro',
  VitePress: 'vitepress',
  'Plain HTML': 'static',
}

const sections = read('content/docs/frameworks.md').split(/^## /m).slice(1)
const titleOf = (section: string) => section.split('\n')[0] ?? ''

/** Code without its indentation, because a snippet begins at the margin. */
const flat = (code: string) => code.replaceAll(/^ +/gm, '').trim()

describe.each(Object.entries(EXAMPLES))('the snippets for %s', (title, folder) => {
  const section = sections.find((one) => titleOf(one) === title) ?? ''
  const snippets = [...section.matchAll(/(?:^`([^`\n]+)`:\n\n)?^```\w+\n(.*?)^```/gms)]

  it('exist', () => {
    expect(snippets.length).toBeGreaterThan(0)
  })

  it.each(snippets.map(([, path = '', code = '']) => [path, code]))('are in %s', (path, code) => {
    expect(path, code).not.toBe('')
    expect(flat(read(join('test/examples', folder, path)))).toContain(flat(code))
  })
})

it('no other section has a snippet of code', () => {
  const others = sections.filter((section) => !(titleOf(section) in EXAMPLES))
  expect(others.filter((section) => section.includes('```'))).toEqual([])
})
