// The files of the widget that a release keeps: what a page that was opened before an update has in
// its cache, and goes on to load. Left out, to keep the folder small: the languages, which are tables
// of strings for the same code; the single files `whole-` and `/v<version>/`, which hold the same code
// once more; and the scripts of our own pages, which always come with their page.

import type { OutputFile } from '../../../widget/tools/built-file.ts'
import type { WidgetBuild } from '../../../widget/tools/bundle.ts'

export function widgetFiles({ loader, quiz, chunks }: WidgetBuild): OutputFile[] {
  // All chunks of the widget have the same hash in their names.
  const hash = quiz.path.replace('c/quiz-', '')
  const isLeftOut = (path: string) => path === `c/whole-${hash}` || /^c\/..-/.test(path)
  const kept = chunks.filter(({ path }) => path.endsWith(`-${hash}`) && !isLeftOut(path))
  return [loader, ...kept].map(({ path, bytes }) => ({ path, bytes }))
}
