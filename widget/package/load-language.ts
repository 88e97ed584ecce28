// Replaces strings/languages/load.ts in the npm package: bundlers need each language by the name of its file.
import type { Strings } from '../strings/en.ts'

type Table = { readonly strings: Strings }

const LANGUAGES: Readonly<Record<string, () => Promise<Table>>> = {
  ar: () => import('../strings/languages/ar.ts'),
  de: () => import('../strings/languages/de.ts'),
  es: () => import('../strings/languages/es.ts'),
  fr: () => import('../strings/languages/fr.ts'),
  he: () => import('../strings/languages/he.ts'),
  hi: () => import('../strings/languages/hi.ts'),
  it: () => import('../strings/languages/it.ts'),
  ja: () => import('../strings/languages/ja.ts'),
  pl: () => import('../strings/languages/pl.ts'),
  pt: () => import('../strings/languages/pt.ts'),
  tr: () => import('../strings/languages/tr.ts'),
  zh: () => import('../strings/languages/zh.ts'),
}

export async function loadLanguage(lang: string): Promise<Table> {
  const load = LANGUAGES[lang]
  if (!load) throw new Error(`No strings in ${lang}.`)
  return load()
}
