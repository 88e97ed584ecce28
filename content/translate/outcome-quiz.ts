// A quiz of the kind `outcome` with other texts: the same outcomes, options and points.
import type { OutcomeQuestion, OutcomeQuiz } from '../model/outcome-quiz.ts'
import { layChoices, mapped } from './map-texts.ts'
import type { Overlay } from './text-mapper.ts'

export function layOutcomes(
  { outcomes, questions }: OutcomeQuiz,
  over: Overlay,
): Pick<OutcomeQuiz, 'outcomes' | 'questions'> {
  return {
    outcomes: outcomes.map((outcome) => {
      const texts = over.at('outcomes', outcome.id)
      return {
        ...outcome,
        title: texts.text(['title'], outcome.title),
        text: texts.text(['text'], outcome.text),
        prefer: texts.text(['prefer'], outcome.prefer),
      }
    }),
    questions: questions.map((question) =>
      layOutcomeQuestion(question, over.at('questions', question.id)),
    ),
  }
}

function layOutcomeQuestion(question: OutcomeQuestion, over: Overlay): OutcomeQuestion {
  const { prompt, leanings } = question
  const options = over.at('options')
  return {
    ...question,
    prompt: layChoices(prompt, over),
    leanings: mapped(leanings, (id, { points, why }) => ({
      points,
      why: options.text([id, 'why'], why),
    })),
  }
}
