// In place of load.ts in the files that hold everything: no language is fetched there.
import type { Strings } from '../strings-late.ts'
import * as ar from './ar.ts'
import * as de from './de.ts'
import * as es from './es.ts'
import * as fr from './fr.ts'
import * as he from './he.ts'
import * as hi from './hi.ts'
import * as it from './it.ts'
import * as ja from './ja.ts'
import * as pl from './pl.ts'
import * as pt from './pt.ts'
import * as tr from './tr.ts'
import * as zh from './zh.ts'

export const all: Readonly<Record<string, { readonly words: Strings }>> = {
  ar,
  de,
  es,
  fr,
  he,
  hi,
  it,
  ja,
  pl,
  pt,
  tr,
  zh,
}

export async function loadWords(lang: string): Promise<{ readonly words: Strings }> {
  const table = all[lang]
  if (!table) throw new Error(`No words in ${lang}.`)
  return table
}
