// Quizzes as typed files in a folder of their own, from which they import the functions of content/.
import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { quizTypescript } from '../../../content/export/typescript/write.ts'
import type { CheckQuiz } from '../../../content/model/quiz.ts'
import { ROOT } from '../../../worker/tools/build.ts'
import { CHECKS as ALL } from '../content/every-quiz.ts'

/** Without a guide, a question names no section. */
const withoutGuide = ({ guide: _, ...quiz }: CheckQuiz): CheckQuiz => ({
  ...quiz,
  questions: quiz.questions.map(({ section: __, ...question }) => question),
})

export const CHECKS = ALL.map(withoutGuide)

export const typedFile = ({ id }: Pick<CheckQuiz, 'id'>) => `${id}.ts`

/** The folder with the files. The rest of content/ stands beside it, and both are to be removed. */
export function writeTypedFiles(quizzes: readonly CheckQuiz[]): string {
  const root = mkdtempSync(join(tmpdir(), 'selfcheck-typed-'))
  const folder = join(root, 'quizzes')
  mkdirSync(folder)
  const content = readdirSync(join(ROOT, 'content'), { withFileTypes: true })
  for (const { name } of content.filter((one) => one.isDirectory() && one.name !== 'quizzes'))
    symlinkSync(join(ROOT, 'content', name), join(root, name))
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'))
  for (const quiz of quizzes) writeFileSync(join(folder, typedFile(quiz)), quizTypescript(quiz))
  return folder
}
