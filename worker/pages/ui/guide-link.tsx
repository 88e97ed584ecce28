// The link to the guide behind a quiz.
import type { OpenQuiz } from '../../catalogue/opened.ts'
import type { WithStrings } from '../../strings/page-strings.ts'

/** Nothing for a quiz without a guide. */
export function GuideLink({ open, strings }: { readonly open: OpenQuiz } & WithStrings) {
  const { guide } = open.quiz
  if (!guide) return null
  return <a href={open.link(`/g/${guide.id}`)}>{strings.readGuide}</a>
}
