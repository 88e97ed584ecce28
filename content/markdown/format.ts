// A Markdown file in its one form. It reads as the same quiz or guide as before.
import { err, ok, type Result } from '../common/result.ts'
import { readGuide as guideTexts, readQuiz as quizTexts } from '../publish/read-texts.ts'
import { ANY_GUIDE } from './any-guide.ts'
import type { FileProblem } from './problems.ts'
import { readGuide } from './read-guide.ts'
import { type ReadFile, readQuiz } from './read-quiz.ts'
import { readGuideTranslation } from './translation/read-guide.ts'
import { readQuizTranslation } from './translation/read-quiz.ts'
import { writeGuide } from './write/guide.ts'
import { writeQuiz } from './write/quiz.ts'
import { writeTranslation } from './write/translation.ts'

type Formatted = Result<string, readonly FileProblem[]>

export const formatGuide = (source: string, folder = 'guides'): Formatted =>
  formatted(
    source,
    (text) => readGuide('', text, folder),
    guideTexts,
    (guide, layout) => writeGuide(guide, { folder, layout }),
  )

export const formatQuiz = (source: string, folder = 'quizzes'): Formatted =>
  formatted(
    source,
    (text) => readQuiz('', text, ANY_GUIDE, folder),
    quizTexts,
    (quiz, layout) => writeQuiz(quiz, { folder, layout }),
  )

/** `of` is the text of the Markdown file that this one translates. */
export function formatGuideTranslation(
  of: string,
  source: string,
  lang: string,
  folder = `guides/${lang}`,
): Formatted {
  const { value } = readGuide('', of, dirname(folder))
  if (!value) return err([NO_SOURCE])
  return formatted(
    source,
    (text) => readGuideTranslation(value, text, lang, folder),
    ({ texts }) => texts,
    (translation, layout) => writeTranslation(translation, { folder, layout }),
  )
}

export function formatQuizTranslation(
  of: string,
  source: string,
  lang: string,
  folder = `quizzes/${lang}`,
): Formatted {
  const { value, parts } = readQuiz('', of, ANY_GUIDE, dirname(folder))
  if (!value || !parts) return err([NO_SOURCE])
  return formatted(
    source,
    (text) => readQuizTranslation({ value, parts }, text, lang, folder),
    ({ texts }) => texts,
    (translation, layout) => writeTranslation(translation, { folder, layout }),
  )
}

const NO_SOURCE: FileProblem = {
  severity: 'error',
  code: 'format',
  message: 'the source of this translation can’t be read; correct that file first',
  line: 1,
  column: 1,
}

/** `quizzes/es` is in `quizzes`. */
const dirname = (folder: string) => folder.slice(0, Math.max(0, folder.lastIndexOf('/')))

/** A file with problems stays as it is: what cannot be read would be lost. */
function formatted<T>(
  source: string,
  read: (text: string) => ReadFile<T>,
  textsOf: (value: T) => unknown,
  write: (value: T, layout: ReadFile<T>['layout']) => string,
): Formatted {
  const { value, problems, layout } = read(source)
  if (value === undefined || problems.length > 0) return err(problems)
  const text = write(value, layout)
  const again = read(text)
  const isSame = again.value !== undefined && sameJson(textsOf(again.value), textsOf(value))
  if (isSame) return ok(text)
  const message =
    'formatting would change what this file says, which is a bug in the formatter; leave the file as it is, and report it'
  return err([{ severity: 'error', code: 'format', message, line: 1, column: 1 }])
}

const sameJson = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
