// In which file each guide and each quiz stands, in each of its languages.

import { fileOfTranslation, filesOf, type Sources } from '../../lint/support/locate.ts'
import type { Catalogue } from '../../model/catalogue.ts'

export interface SourceFile {
  readonly folder: 'guides' | 'quizzes'
  readonly id: string
  readonly lang: string
  /** From the root of the repository. The findings of `check` name the same path. */
  readonly path: string
}

export function sourceFiles(
  { guides, quizzes, translations = [] }: Catalogue,
  sources: Sources,
): SourceFile[] {
  const ownFiles = (folder: SourceFile['folder'], list: Catalogue['guides' | 'quizzes']) =>
    list.map(({ id, lang }) => {
      return { folder, id, lang, path: filesOf(sources, folder, id)[0] ?? '' }
    })
  return [
    ...ownFiles('quizzes', quizzes),
    ...ownFiles('guides', guides),
    ...translations.map(({ kind, source: { id }, texts: { lang } }) => {
      const folder = kind === 'guide' ? 'guides' : 'quizzes'
      return { folder, id, lang, path: fileOfTranslation(sources, folder, { lang, id }) } as const
    }),
  ]
}
