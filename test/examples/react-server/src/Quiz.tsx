import { useEffect, useRef } from 'react'
import { defineSelfCheck, type SelfCheckElement } from 'selfcheck/element/react'

defineSelfCheck({ api: 'https://HOST' })

interface Props {
  id: string
  onAnswer: (isRight: boolean) => void
}

export function Quiz({ id, onAnswer }: Props) {
  const element = useRef<SelfCheckElement>(null)
  useEffect(() => {
    const { current } = element
    const hear = (event: HTMLElementEventMap['self-check-answer']) => onAnswer(event.detail.correct)
    current?.addEventListener('self-check-answer', hear)
    return () => current?.removeEventListener('self-check-answer', hear)
  }, [onAnswer])
  return (
    <self-check
      ref={element}
      quiz={id}
      heading-level={2}
      style={{ display: 'block', minHeight: 480 }}
    >
      <a href={`https://HOST/q/${id}`}>Check what you know</a>
    </self-check>
  )
}
