// What readers may know of how others answered: rates with intervals, and none of few answers.
import type { QuestionStatistics, Statistics } from '../../content/wire/index.ts'
import type { OpenQuiz } from '../catalogue/opened.ts'
import { FLOOR } from '../statistics/floor.ts'
import type { DaySums, ItemSums, QuizSums } from '../statistics/sums.ts'
import { wilson } from '../statistics/wilson.ts'
import { stringsFor } from '../strings/strings-for.ts'

/** Without the rates of options, which tell the key. */
export function quizStatistics(open: OpenQuiz, sums: QuizSums): Statistics {
  const questions = [...open.questions.keys()].map((id) => questionStatistics(open, sums, id))
  return {
    ...summary(open, sums),
    // A drawn quiz never leaves whole, so that only what readers have seen is named.
    questions: open.quiz.draw === undefined ? questions : questions.filter(({ n }) => n > 0),
  }
}

/** For somebody who has answered this question. */
export function answeredStatistics(open: OpenQuiz, sums: QuizSums, id: string): Statistics {
  const shown = questionStatistics(open, sums, id)
  return {
    ...summary(open, sums),
    questions: [{ ...shown, ...choiceRates(open, itemOf(open, sums, id), id) }],
  }
}

/** Empty for a question without options. */
function choiceRates(
  open: OpenQuiz,
  item: ItemSums | undefined,
  id: string,
): Pick<QuestionStatistics, 'choices'> {
  const { prompt } = open.questions.get(id) ?? {}
  if (!prompt || !('choices' in prompt)) return {}
  if (!item || item.answered < FLOOR) return { choices: null }
  const picked = new Map(Object.entries(item.choices))
  return {
    choices: prompt.choices.map((choice) => {
      return { id: choice.id, ...wilson(picked.get(choice.id)?.first ?? 0, item.answered) }
    }),
  }
}

function summary({ quiz, revisions }: OpenQuiz, { days }: QuizSums) {
  const begun = Object.values(days).flatMap((byDay) => Object.values(byDay))
  return {
    quiz: quiz.id,
    revision: revisions.revision,
    population: stringsFor(quiz.lang).population,
    attempts: begun.reduce((sum, day: DaySums) => sum + day.begun, 0),
    floor: FLOOR,
  }
}

function questionStatistics(open: OpenQuiz, sums: QuizSums, id: string): QuestionStatistics {
  const item = itemOf(open, sums, id)
  const n = item?.answered ?? 0
  const hasRate = item && n >= FLOOR && open.kind === 'check'
  return { question: id, n, correct: hasRate ? wilson(item.right, n) : null }
}

/** The sums of the current revision: answers to an earlier one were about another key. */
function itemOf({ revisions }: OpenQuiz, { items }: QuizSums, id: string): ItemSums | undefined {
  return Object.hasOwn(items, id) ? items[id]?.[`${revisions.questions[id]}`] : undefined
}
