// A quiz of such a file. What is wrong with it is said by its path.
import type * as z from 'zod'
import { err, ok, type Result } from '../../common/result.ts'
import { ANY_GUIDE } from '../../markdown/any-guide.ts'
import { QuizSettings } from '../../markdown/settings.ts'
import type { Quiz } from '../../model/quiz.ts'
import { definitionOf } from '../../questions/registry.ts'
import { outcomeQuestionOf, questionOf } from '../authored/from-authored.ts'
import { QuizFile } from './shape.ts'

export function quizOfJson(json: unknown): Result<Quiz, readonly string[]> {
  const file = QuizFile.safeParse(json)
  if (!file.success) return err(problemsOf(file.error))
  const { format: _, version: __, id, questions: ___, ...rest } = file.data
  const settings = QuizSettings.safeParse(rest)
  if (!settings.success) return err(problemsOf(settings.error))
  const { guide: guideId, ...own } = settings.data
  const guide = guideId === undefined ? {} : { guide: ANY_GUIDE.get(guideId) }
  if (own.kind === 'outcome')
    return file.data.kind === 'outcome'
      ? ok({ ...own, id, ...guide, questions: file.data.questions.map(outcomeQuestionOf) })
      : err(['kind: the questions are those of another kind'])
  if (file.data.kind === 'outcome') return err(['kind: the questions are those of another kind'])
  const { bands = [], outcomes: ____, kind: _____, ...more } = own
  const questions = file.data.questions.map((source) => {
    const question = questionOf(source)
    return definitionOf(question).withCommonWords?.(question, own.lang) ?? question
  })
  return ok({
    ...more,
    kind: 'check',
    id,
    ...guide,
    questions,
    bands: bands.map((band, at) => ({ id: `band-${at + 1}`, ...band })),
  })
}

/** The first few, each with the way to it: `questions.3.key: …`. */
function problemsOf({ issues }: z.ZodError): string[] {
  return issues.slice(0, 5).map(({ path, message }) => {
    return path.length > 0 ? `${path.join('.')}: ${message}` : message
  })
}
