// The lines for site generators and frameworks: they are code where they stand.
import { parseSync } from 'rolldown/utils'
import { describe, expect, it } from 'vitest'
import { FRAMEWORKS, type Instructions } from '../../../../../worker/pages/front/frameworks.ts'
import { type Platform, snippet } from '../../../../../worker/pages/front/snippets.ts'

const frameworks = Object.entries<Instructions>(FRAMEWORKS)
const of = (platform: Platform, title = 'What is it worth?') =>
  snippet('https://HOST', {
    piece: { kind: 'quiz', id: 'a-quiz', title },
    theme: 'auto',
    platform,
  })

const errorsIn = (name: string, code: string) => parseSync(name, code).errors

describe('for a framework, the snippet', () => {
  it('is the element alone where the script belongs into the configuration', () => {
    for (const platform of ['vitepress', 'docusaurus', 'vue', 'nuxt'] as const) {
      expect(of(platform)).toMatch(/^<self-check quiz="a-quiz" style=[^\n]*<\/self-check>$/)
    }
  })

  it('is JSX in React, whatever the title', () => {
    for (const platform of ['next', 'docusaurus'] as const) {
      const text = of(platform, 'A {brace}, <b>, "quotes" and \\')
      expect(text).toContain(" style={{ display: 'block', minHeight: 480 }}>")
      expect(errorsIn('page.tsx', `export const page = <>${text}</>`)).toEqual([])
    }
  })

  it('is left alone by React as it hydrates, and has its script', () => {
    expect(of('next')).toContain('<self-check quiz="a-quiz" suppressHydrationWarning ')
    expect(of('next')).toMatch(/\n<script type="module" async src="[^"]*"><\/script>$/)
  })

  it('has its script in the head in Svelte', () => {
    expect(of('sveltekit')).toMatch(/\n<svelte:head><script [^>]*><\/script><\/svelte:head>$/)
  })
})

describe.each(frameworks)('for %s, what it needs once', (_, { setup }) => {
  const lines = setup?.('https://HOST') ?? []

  it('is code', () => {
    for (const [file, code] of lines) {
      if (file.endsWith('.config') || file.endsWith('/config')) {
        const whole = code.startsWith('vue(') ? code : `({ ${code} })`
        expect(errorsIn('config.ts', whole), file).toEqual([])
      }
      if (file.includes('.d.ts')) expect(errorsIn('types.d.ts', code)).toEqual([])
    }
  })
})
