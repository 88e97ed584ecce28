// For each site generator and framework: where to paste the snippet, and the lines that it needs
// once beside it. The front page and /docs/platforms show them.
import { script } from './snippets.ts'

export interface Instructions {
  readonly name: string
  readonly where: string
  readonly expect: string
  /** Lines that the tool needs once, each with the file that they belong to. */
  readonly setup?: (origin: string) => readonly (readonly [file: string, lines: string])[]
}

const IS_ELEMENT = "isCustomElement: (tag) => tag.startsWith('self-check')"

const PAGE_STAYS = 'It appears in your page, and nothing around it shifts.'
const NAVIGATION = 'It keeps its answers when readers go to other pages and back.'

export const FRAMEWORKS = {
  astro: {
    name: 'Astro, Eleventy, Jekyll',
    where: 'Paste both lines where you want the quiz. Markdown works too.',
    expect: PAGE_STAYS,
  },
  hugo: {
    name: 'Hugo',
    where: 'Paste both lines into the Markdown. In a shortcode you need no setting.',
    expect: PAGE_STAYS,
    setup: () => [['hugo.toml', '[markup.goldmark.renderer]\nunsafe = true']],
  },
  vitepress: {
    name: 'VitePress',
    where: 'Paste it into the Markdown.',
    expect: PAGE_STAYS,
    setup: (origin) => [
      [
        '.vitepress/config',
        `head: [['script', { type: 'module', async: '', src: '${origin}/v1.js' }]],
vue: {
  template: { compilerOptions: { ${IS_ELEMENT} } },
},`,
      ],
    ],
  },
  docusaurus: {
    name: 'Docusaurus',
    where: 'Paste it into the Markdown, which is MDX here.',
    expect: PAGE_STAYS,
    setup: (origin) => [
      ['docusaurus.config', `scripts: [{ src: '${origin}/v1.js', type: 'module', async: true }],`],
    ],
  },
  next: {
    name: 'Next, React Router',
    where: 'Paste both lines into the JSX of a page or component.',
    expect: NAVIGATION,
    setup: () => [
      [
        'self-check.d.ts, with TypeScript',
        `import 'react'
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'self-check': any
      'self-check-guide': any
    }
  }
}`,
      ],
    ],
  },
  sveltekit: {
    name: 'SvelteKit',
    where: 'Paste it into the page. Put the second line at the top level of the file.',
    expect: NAVIGATION,
  },
  vue: {
    name: 'Vue with Vite',
    where: 'Paste it into the template.',
    expect: NAVIGATION,
    setup: (origin) => [
      ['index.html', script(`${origin}/v1.js`)],
      ['vite.config', `vue({ template: { compilerOptions: { ${IS_ELEMENT} } } })`],
    ],
  },
  nuxt: {
    name: 'Nuxt',
    where: 'Paste it into the template.',
    expect: NAVIGATION,
    setup: (origin) => [
      [
        'nuxt.config',
        `app: { head: { script: [{ type: 'module', async: true, src: '${origin}/v1.js' }] } },
vue: { compilerOptions: { ${IS_ELEMENT} } },`,
      ],
    ],
  },
} as const satisfies Readonly<Record<string, Instructions>>
