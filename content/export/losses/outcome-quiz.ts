// An outcome quiz has no right answers, so formats of graded questions have nothing of it.
import type { Exported } from '../exporter.ts'

export const NOT_FOR_OUTCOMES: Exported = {
  content: '',
  questions: 0,
  losses: [
    {
      code: 'outcome-quiz',
      reason:
        'an outcome quiz has no right answers, which each question of this format needs. Markdown, JSON and QTI 3.0 hold it.',
    },
  ],
}
