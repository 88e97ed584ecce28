// A quiz as the text of a `.quiz.md` file.
import type { CheckQuiz, Quiz } from '../../model/quiz.ts'
import { readQuiz } from '../../publish/read-texts.ts'
import { blocksOf } from './blocks.ts'
import type { WriteContext } from './context.ts'
import { textOfFile } from './file.ts'
import type { Settings } from './front-matter.ts'
import { outcomeQuestionBlocks, outcomeSettings } from './outcome-quiz.ts'
import { questionBlocks } from './question.ts'
import { markdownText } from './to-markdown.ts'

/** Reading it again gives the same quiz. */
export function writeQuiz(quiz: Quiz, given: WriteContext = {}): string {
  const context = { folder: 'quizzes', ...given }
  const read = readQuiz(quiz)
  if (read.kind === 'outcome') {
    const blocks = read.questions.flatMap((question) => outcomeQuestionBlocks(question, context))
    return textOfFile(outcomeSettings(read), blocks, context)
  }
  const content = read.questions.flatMap((question) => questionBlocks(question, context))
  return textOfFile(checkSettings(read), content, context)
}

/** What stands at the head of a file. Its texts were read. */
export function checkSettings(quiz: CheckQuiz): Settings {
  const { title, description, lang, guide, source, bands } = quiz
  const { draw, spread, sets, tries, confidence, report, printedKey, shuffle, allow } = quiz
  const { statistics } = quiz
  return {
    title,
    description: description || undefined,
    lang,
    guide: guide?.id,
    source,
    draw,
    spread,
    sets,
    tries,
    confidence,
    shuffle,
    report,
    printedKey,
    statistics,
    bands:
      bands.length > 0
        ? bands.map(({ id, from, title, text }) => {
            return { id, from, title, text: markdownText(blocksOf(text, {})) }
          })
        : undefined,
    allow,
  }
}
