// The lists of GET /api/v1/quizzes and GET /api/v1/guides, and the addresses in them.
import type { Guide } from '../../content/model/guide.ts'
import type { Quiz } from '../../content/model/quiz.ts'
import { minutes, questionCount } from '../../content/publish/quiz.ts'
import type { GuideList, QuizList } from '../../content/wire/index.ts'
import type { Link } from './links.ts'

export function quizList(quizzes: readonly Quiz[], origin: string, link: Link): QuizList {
  return {
    quizzes: quizzes.map((quiz) => ({
      id: quiz.id,
      title: quiz.title,
      description: quiz.description,
      lang: quiz.lang,
      kind: quiz.kind,
      questionCount: questionCount(quiz),
      minutes: minutes(quiz),
      ...(quiz.guide && { guide: quiz.guide.id }),
      url: link(`${origin}/q/${quiz.id}`),
    })),
  }
}

export function guideList(guides: readonly Guide[], origin: string, link: Link): GuideList {
  return {
    guides: guides.map(({ id, title, description, lang }) => ({
      id,
      title,
      description,
      lang,
      url: link(`${origin}/g/${id}`),
    })),
  }
}

export function sectionUrl(origin: string, guide: string, section: string): string {
  return `${origin}/g/${guide}#${section}`
}
