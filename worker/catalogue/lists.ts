// The lists of GET /api/v1/quizzes and GET /api/v1/guides, and the addresses in them.
import { minutesFor } from '../../content/common/minutes.ts'
import type { GuideList, QuizList } from '../../content/wire/index.ts'
import type { Link } from './links.ts'
import { editionIn, type GuideSummary, type QuizSummary } from './stored.ts'

export function quizList(
  quizzes: readonly QuizSummary[],
  language: string | undefined,
  origin: string,
  link: Link,
): QuizList {
  return {
    quizzes: quizzes.map((quiz) => {
      const { title, description, lang } = editionIn(quiz, language)
      const { id, kind, questionCount, guide } = quiz
      return {
        id,
        title,
        description,
        lang,
        kind,
        questionCount,
        minutes: minutesFor(questionCount),
        ...(guide !== undefined && { guide }),
        url: link(`${origin}/q/${id}`),
      }
    }),
  }
}

export function guideList(
  guides: readonly GuideSummary[],
  language: string | undefined,
  origin: string,
  link: Link,
): GuideList {
  return {
    guides: guides.map((guide) => {
      const { title, description, lang } = editionIn(guide, language)
      return { id: guide.id, title, description, lang, url: link(`${origin}/g/${guide.id}`) }
    }),
  }
}

export function sectionUrl(origin: string, guide: string, section: string): string {
  return `${origin}/g/${guide}#${section}`
}
