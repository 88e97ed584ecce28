// POST /api/v1/quizzes/:quiz/check: the verdict on one response. Stateless.

import type { Question } from '../../content/model/question.ts'
import { parseMarkup } from '../../content/parsing/markup.ts'
import { sentenceOf } from '../../content/publish/evidence.ts'
import { revisionOf } from '../../content/revisions/ledger.ts'
import { CheckRequest, type CheckResult } from '../../content/wire/index.ts'
import { type Library, type OpenQuiz, passageOf } from '../catalogue/catalogue.ts'
import { type AppHandler, publicOrigin } from '../env.ts'
import { readJson } from '../http/body.ts'
import { json } from '../http/document.ts'
import { quizFor } from '../http/language.ts'
import { problemResponse } from '../http/problem.ts'
import { reportAddress } from '../results/report-address.ts'
import { type FeedbackText, feedbackOn } from '../scoring/feedback.ts'
import { type Grade, grade } from '../scoring/grade.ts'

export function checkResponse(library: Library): AppHandler {
  return async (c) => {
    const open = quizFor(c, library)?.open
    if (!open) return problemResponse({ kind: 'unknown-quiz' })
    if (open.kind === 'outcome') return problemResponse({ kind: 'nothing-to-check' })
    const body = await readJson(c.req.raw, CheckRequest)
    if (!body.ok) return problemResponse(body.error)
    const question = open.questions.get(body.value.question)
    if (!question) return problemResponse({ kind: 'unknown-question' })
    const graded = grade(question, body.value.response)
    if (!graded.ok) {
      const errors = [{ path: '/response', message: graded.error }]
      return problemResponse({ kind: 'invalid', errors })
    }
    const revealed = body.value.reveal || graded.value.correct
    return json(checkResult(open, question, graded.value, revealed, publicOrigin(c)))
  }
}

function checkResult(
  open: OpenQuiz,
  question: Question,
  graded: Grade,
  revealed: boolean,
  origin: string,
): CheckResult {
  const { chosen, others } = feedbackOn(question, graded)
  const verdict = {
    question: question.id,
    revision: revisionOf(open.revisions, question),
    correct: graded.correct,
    score: graded.score,
    maxScore: graded.maxScore,
  }
  if (!revealed) return { ...verdict, feedback: { chosen: chosen.map(rich) } }
  const report = reportAddress(open, question)
  return {
    ...verdict,
    feedback: {
      chosen: chosen.map(rich),
      others: others.map(({ id, text }) => ({ id, text: parseMarkup(text) })),
    },
    explanation: parseMarkup(question.solution.explanation),
    answer: graded.answer,
    passage: { ...passageOf(open, question.section, origin), ...evidenceOf(open, question) },
    ...(report !== undefined && { report }),
  }
}

/** The sentence of the passage that says so, where its author named one. */
export function evidenceOf({ quiz }: OpenQuiz, { section, solution }: Question) {
  const { evidence } = solution
  const sentence = evidence === undefined ? undefined : sentenceOf(quiz.guide, section, evidence)
  return sentence === undefined ? {} : { sentence }
}

const rich = ({ id, text }: FeedbackText) => ({
  ...(id !== undefined && { id }),
  text: parseMarkup(text),
})
