// The mark behind one part of a response, such as an item or a gap. Its icon has a shape of its
// own and a word stands beside it, so that nobody has to tell colours apart.

interface MarkProps {
  readonly isRight: boolean
  readonly word: string
}

export function Mark({ isRight, word }: MarkProps) {
  return (
    <>
      {' – '}
      <span class={isRight ? 'mark right' : 'mark revisit'}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={isRight ? 'M2.5 8.5l3.5 3.5 7.5-8' : 'M13 8a5 5 0 1 1-10 0 5 5 0 0 1 10 0z'} />
        </svg>
        {word}
      </span>
    </>
  )
}
