// Why the right answer is right.
import { parseMarkup } from '../../../content/markup.ts'
import type { Question } from '../../../content/schema.ts'
import { Rich } from '../text.tsx'

export function Explanation({ question }: { question: Question }) {
  return (
    <p>
      <Rich text={parseMarkup(question.solution.explanation)} />
    </p>
  )
}
