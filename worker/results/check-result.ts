// The verdict on one response: score, feedback, and the passage that holds the answer.
import { plainText } from '../../content/common/plain-text.ts'
import { namesKey } from '../../content/grading/named-key.ts'
import type { Question } from '../../content/model/question.ts'
import { sentenceOf } from '../../content/publish/evidence.ts'
import { revisionOf } from '../../content/revisions/ledger.ts'
import type { CheckResult, Passage } from '../../content/wire/index.ts'
import { type OpenCheck, passageOf } from '../catalogue/opened.ts'
import { feedbackOn } from '../scoring/grade.ts'
import type { FeedbackText, Grade } from '../scoring/questions/grader.ts'
import { reportAddress } from './report-address.ts'

/** `isRevealed`: the right answer and its explanation may leave the server. */
export function checkResult(
  open: OpenCheck,
  question: Question,
  grade: Grade,
  isRevealed: boolean,
  origin: string,
): CheckResult {
  const { chosen, others } = feedbackOn(question, grade)
  const verdict = {
    question: question.id,
    revision: revisionOf(open.revisions, question),
    correct: grade.correct,
    score: grade.score,
    maxScore: grade.maxScore,
  }
  // Which gaps are right stays back together with the answer, and so does a text that names it.
  if (!isRevealed) {
    const texts = chosen
      .filter(({ id, text }) => !namesKey(question, plainText(text), open.quiz.lang, id))
      .map(({ correct: _, ...said }) => publicText(said))
    return { ...verdict, feedback: { chosen: texts } }
  }
  const report = reportAddress(open, question)
  const { readAs, gaps } = grade
  const { explanation } = question.solution
  const passage = answeringPassage(open, question, origin)
  return {
    ...verdict,
    feedback: {
      chosen: chosen.map(publicText),
      others: [...others],
    },
    ...(explanation !== undefined && { explanation }),
    answer: grade.answer,
    ...(gaps && !grade.correct && { gaps }),
    ...(readAs !== undefined && { read: readAs }),
    ...(passage && { passage }),
    ...(report !== undefined && { report }),
  }
}

/** With the sentence that holds the answer, if the author named one. */
export function answeringPassage(
  open: OpenCheck,
  question: Question,
  origin: string,
): (Passage & { sentence?: string }) | undefined {
  const passage = passageOf(open, question.section, origin)
  if (!passage) return undefined
  const sentence = answeringSentence(open, question)
  return { ...passage, ...(sentence !== undefined && { sentence }) }
}

/** By question, in each of its languages. To find a sentence, a whole section is split. */
const sentences = new WeakMap<Question, string | undefined>()

function answeringSentence({ quiz }: OpenCheck, question: Question): string | undefined {
  if (!sentences.has(question)) {
    const { section, solution } = question
    sentences.set(question, sentenceOf(quiz.guide, section, solution.evidence))
  }
  return sentences.get(question)
}

function publicText({ text, ...part }: FeedbackText) {
  return { ...part, text }
}
