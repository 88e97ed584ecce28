import { liveQuizId } from './live-name.ts'

interface LiveQuizProps {
  readonly name: string
  /** One below the heading above it. */
  readonly level: 2 | 3
}

/** A quiz of the documentation, which is graded in the page and kept nowhere. */
export function LiveQuiz({ name, level }: LiveQuizProps) {
  return (
    <self-check
      quiz={liveQuizId(name)}
      mode="inline"
      storage="none"
      statistics="off"
      hide="share"
      heading-level={String(level)}
    >
      <a href="/new">Try it in the playground</a>
    </self-check>
  )
}
