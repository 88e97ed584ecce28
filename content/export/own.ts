// Our own formats, in which a quiz comes back whole: Markdown and JSON.
import { writeQuiz } from '../markdown/write/quiz.ts'
import type { Quiz } from '../model/quiz.ts'
import { picturesIn } from '../publish/pictures.ts'
import { readQuiz } from '../publish/read-texts.ts'
import type { Exported, Exporter } from './exporter.ts'
import { quizJson } from './json/write.ts'

export const markdown: Exporter = {
  id: 'markdown',
  title: 'Markdown',
  // The addresses of pictures begin where the file is.
  write: (quiz) => exported(quiz, writeQuiz(quiz, { folder: '' })),
}

export const json: Exporter = {
  id: 'json',
  title: 'JSON',
  write: (quiz) => exported(quiz, quizJson(quiz)),
}

function exported(quiz: Quiz, content: string): Exported {
  const beside = picturesIn((read) => readQuiz(quiz, read))
  return { content, losses: lossesOf(quiz), beside, questions: quiz.questions.length }
}

/** The one thing that no format has: the text of the guide, which is a file of its own. */
function lossesOf({ guide }: Quiz) {
  if (!guide) return []
  const reason = `the file names the guide "${guide.id}", and does not hold it. Take its file along.`
  return [{ code: 'guide', reason }]
}
