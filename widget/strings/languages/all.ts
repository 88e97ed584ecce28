// The strings of all languages, for the builds that are a single file.
import type { LanguageName } from '../../element/chunk-names.ts'
import type { Strings } from '../en.ts'
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

interface Language {
  readonly strings: Strings
}

export const all: Readonly<Record<string, Language>> = {
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
} satisfies Record<LanguageName, Language>
