// The content as the build hands it to the worker: plain JSON, in which a quiz names its guide and
// a translation its source by id. So the worker imports no authored file, and a file that is
// written badly or half cannot reach it.
import type { Catalogue } from '../../content/model/catalogue.ts'
import type { Guide } from '../../content/model/guide.ts'
import type { Quiz } from '../../content/model/quiz.ts'
import type { Translation } from '../../content/model/translation.ts'

type ById<T, Field extends string> = T extends unknown
  ? Omit<T, Field> & { readonly [F in Field]?: string }
  : never

export interface BuiltContent {
  readonly guides: readonly Guide[]
  readonly quizzes: readonly ById<Quiz, 'guide'>[]
  readonly translations: readonly ById<Translation, 'source'>[]
}

/** The texts were read already (publish/read-texts.ts), so the worker needs no parser. */
export function toBuiltContent({ guides, quizzes, translations = [] }: Catalogue): BuiltContent {
  return {
    guides,
    quizzes: quizzes.map(({ guide, ...quiz }) => ({ ...quiz, ...(guide && { guide: guide.id }) })),
    translations: translations.map((one) => ({ ...one, source: one.source.id })),
  }
}

/** Quizzes and translations name what is in the catalogue; `check` reports those that do not. */
export function readBuiltContent({ guides, quizzes, translations }: BuiltContent): Catalogue {
  const guideById = new Map(guides.map((guide) => [guide.id, guide]))
  const opened = quizzes.map(
    (quiz) => ({ ...quiz, guide: guideById.get(quiz.guide ?? '') }) as Quiz,
  )
  const quizById = new Map(opened.map((quiz) => [quiz.id, quiz]))
  return {
    guides,
    quizzes: opened,
    translations: translations.flatMap((one) => {
      const source = (one.kind === 'guide' ? guideById : quizById).get(one.source ?? '')
      return source ? [{ ...one, source } as Translation] : []
    }),
  }
}
