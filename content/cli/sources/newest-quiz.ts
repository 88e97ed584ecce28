// The quiz that its author worked on last: the demo blog of `npm start` shows it.
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { filesOf } from '../../lint/support/locate.ts'
import type { Catalogue } from '../../model/catalogue.ts'
import type { Quiz } from '../../model/quiz.ts'
import { readSources } from '../findings.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * A checkout writes all files within a moment, in the order of their names. Of files as new as
 * each other, the one that the catalogue lists first counts.
 */
const SAME_MOMENT_MS = 2000

/** By the time at which its file was saved. Undefined if there is no quiz. */
export async function newestQuiz({ quizzes }: Catalogue): Promise<Quiz | undefined> {
  const sources = await readSources()
  const saved = await Promise.all(
    quizzes.map(async (quiz) => {
      const [file = ''] = filesOf(sources, 'quizzes', quiz.id)
      const found = await stat(join(ROOT, file)).catch(() => undefined)
      return { quiz, at: found?.mtimeMs ?? 0 }
    }),
  )
  const newest = Math.max(...saved.map(({ at }) => at))
  return saved.find(({ at }) => at >= newest - SAME_MOMENT_MS)?.quiz
}
