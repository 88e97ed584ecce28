// Why the right answer is right.

import type { Question } from '../../../content/model/question.ts'
import { parseMarkup } from '../../../content/parsing/markup.ts'
import { Rich } from '../ui/text.tsx'

export function Explanation({ question }: { question: Question }) {
  return (
    <p>
      <Rich text={parseMarkup(question.solution.explanation)} />
    </p>
  )
}
