// What is known about each platform: what we tried it with, or what we read. Nothing else is claimed.
import type { Platform } from '../../front/snippets.ts'

export type Evidence =
  | { readonly tried: string; readonly on: string }
  | { readonly documentation: string; readonly on: string }
  /** Neither: the steps are from memory, and menus move. */
  | 'untried'

const ON = '2026-11-28'
const READ_ON = '2026-11-29'

export const EVIDENCE: Readonly<Record<Platform, Evidence>> = {
  html: { tried: 'Chromium 153, by the tests of this repository,', on: READ_ON },
  // Posts stored as its editors store them, by an administrator and by an author; no menu was clicked.
  wordpress: {
    tried: 'WordPress 6.1.9 with Twenty Twenty-One and Twenty Twenty-Three',
    on: READ_ON,
  },
  ghost: { documentation: 'https://docs.ghost.org/themes/content', on: READ_ON },
  notion: 'untried',
  medium: {
    documentation:
      'https://blog.medium.com/now-you-can-embed-mastodon-posts-in-medium-stories-99b11d0baa7f',
    on: READ_ON,
  },
  squarespace: 'untried',
  wix: 'untried',
  blogger: 'untried',
  lms: 'untried',
  astro: { tried: 'Astro 7.3.5 with MDX 8, Eleventy 3.1.8 and Jekyll 4.3.1', on: ON },
  hugo: { tried: 'Hugo 0.111.3', on: ON },
  vitepress: { tried: 'VitePress 1.6.4', on: ON },
  docusaurus: { tried: 'Docusaurus 3.10.2 with React 19', on: ON },
  next: { tried: 'Next 16.4.6 with React 19.3, and React Router 8.5.3', on: ON },
  sveltekit: { tried: 'SvelteKit 3.2 with Svelte 5.57', on: ON },
  vue: { tried: 'Vue 3.5.45 with Vite 8.4 and vue-router 5.5', on: ON },
  nuxt: { tried: 'Nuxt 4.5.2 in development and 4.4.8 built', on: ON },
}
