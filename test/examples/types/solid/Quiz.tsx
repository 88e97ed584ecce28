import { defineSelfCheck } from 'selfcheck/element/solid'

defineSelfCheck({ api: 'https://HOST' })

export const Quiz = ({ id }: { id: string }) => (
  <self-check
    quiz={id}
    heading-level={2}
    style={{ display: 'block', 'min-height': '480px' }}
    on:self-check-answer={(event) => console.log(event.detail.correct)}
  >
    <a href={`https://HOST/q/${id}`}>Check what you know</a>
  </self-check>
)

// @ts-expect-error There is no such theme.
export const wrong = <self-check quiz="ID" theme="blue" />
