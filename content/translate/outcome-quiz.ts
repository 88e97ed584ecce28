// An outcome quiz in another language: the same outcomes, options, points and limits.
import { mapValues } from '../common/map-values.ts'
import type { OutcomeQuestion, OutcomeQuiz } from '../model/outcome-quiz.ts'
import type { TextMapper } from '../model/text-mapper.ts'
import { mapChoicePrompt } from '../questions/choice.ts'

export function mapOutcomeTexts(
  { outcomes, questions }: OutcomeQuiz,
  mapper: TextMapper,
): Pick<OutcomeQuiz, 'outcomes' | 'questions'> {
  return {
    outcomes: outcomes.map((outcome) => {
      const outcomeMapper = mapper.at('outcomes', outcome.id)
      return {
        ...outcome,
        title: outcomeMapper.words(['title'], outcome.title),
        text: outcomeMapper.text(['text'], outcome.text),
        prefer: outcomeMapper.text(['prefer'], outcome.prefer),
      }
    }),
    questions: questions.map((question) =>
      mapQuestionTexts(question, mapper.at('questions', question.id)),
    ),
  }
}

function mapQuestionTexts(question: OutcomeQuestion, mapper: TextMapper): OutcomeQuestion {
  return {
    ...question,
    prompt: mapChoicePrompt(question.prompt, mapper),
    leanings: mapValues(question.leanings, (id, { points, why }) => {
      return { points, why: mapper.text(['options', id, 'why'], why) }
    }),
    limits: mapValues(question.limits, (id, limit) => {
      return { ...limit, whyNot: mapper.text(['options', id, 'whyNot'], limit.whyNot) }
    }),
  }
}
