// What a sheet does not have: all that depends on what a reader answers, and the settings of an attempt.
import type { Question } from '../../model/question.ts'
import type { CheckQuiz } from '../../model/quiz.ts'
import type { Loss } from '../exporter.ts'

/** Settings that decide how a page asks the questions. */
const SETTINGS = [
  'draw',
  'spread',
  'sets',
  'shuffle',
  'tries',
  'confidence',
  'report',
] as const satisfies readonly (keyof CheckQuiz)[]

export function lossesOf(quiz: CheckQuiz): Loss[] {
  const { guide, bands, printedKey, questions } = quiz
  const settings = SETTINGS.filter((name) => quiz[name] !== undefined)
  const losses: Loss[] = []
  if (guide) losses.push({ code: 'guide', reason: 'A sheet has no passages of the guide.' })
  if (bands.length > 0)
    losses.push({ code: 'bands', reason: 'A sheet counts no score, so it has no texts for one.' })
  if (settings.length > 0)
    losses.push({
      code: 'settings',
      reason: `A sheet asks all questions in one order: it leaves out ${settings.join(', ')}.`,
    })
  if (printedKey === false)
    losses.push({
      code: 'printed-key',
      reason: 'The quiz keeps its key from print; the sheet has it on its last page.',
    })
  return [...losses, ...questions.flatMap(lossesOfQuestion)]
}

function lossesOfQuestion({ id, solution }: Question): Loss[] {
  const hasFeedback =
    Object.keys(solution.feedback).length > 0 ||
    ('general' in solution && solution.general !== undefined) ||
    ('pairs' in solution && Object.keys(solution.pairs).length > 0)
  return [
    ...(hasFeedback
      ? [{ code: 'feedback', question: id, reason: 'A sheet gives no feedback for answers.' }]
      : []),
    ...(solution.hints.length > 0
      ? [{ code: 'hints', question: id, reason: 'On a sheet everybody would read the hints.' }]
      : []),
  ]
}
