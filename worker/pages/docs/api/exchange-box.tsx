// A request in three languages, and its real answer.
import { Snippet } from '../snippet.tsx'
import type { Exchange } from './exchange.ts'
import { type Sample, samplesOf } from './samples.ts'

const HOST = 'https://HOST'

interface ExchangeBoxProps {
  readonly exchange: Exchange
  /** Groups the languages, so that one at a time is open. */
  readonly name: string
}

export function ExchangeBox({ exchange, name }: ExchangeBoxProps) {
  const [first, ...others] = samplesOf(HOST, exchange)
  return (
    <div class="exchange">
      {first && <SampleBox sample={first} name={name} isOpen />}
      {others.map((sample) => (
        <SampleBox sample={sample} name={name} />
      ))}
      <p class="label">
        Answer: <code>{exchange.status}</code>
      </p>
      <JsonBox value={exchange.answer} />
    </div>
  )
}

interface SampleBoxProps {
  readonly sample: Sample
  readonly name: string
  readonly isOpen?: boolean
}

function SampleBox({ sample, name, isOpen = false }: SampleBoxProps) {
  return (
    <details name={name} open={isOpen}>
      <summary>{sample.name}</summary>
      <Snippet language={sample.language} text={sample.text} />
    </details>
  )
}

export function JsonBox({ value }: { readonly value: unknown }) {
  return <Snippet language="json" text={JSON.stringify(value, null, 2)} />
}
