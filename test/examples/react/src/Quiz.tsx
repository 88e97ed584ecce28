import { defineSelfCheck } from 'selfcheck/element/react'

defineSelfCheck({ api: 'https://HOST' })

interface Props {
  id: string
  onAnswer: (isRight: boolean) => void
}

export function Quiz({ id, onAnswer }: Props) {
  return (
    <self-check
      quiz={id}
      heading-level={2}
      style={{ display: 'block', minHeight: 480 }}
      onself-check-answer={(event) => onAnswer(event.detail.correct)}
    >
      <a href={`https://HOST/q/${id}`}>Check what you know</a>
    </self-check>
  )
}
