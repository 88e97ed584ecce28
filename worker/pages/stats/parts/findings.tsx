// What the figures say, the most important first.
import type { Finding, ItemAnalysis } from '../../../statistics/analysis/item-analysis.ts'

const LABELS: Readonly<Record<Finding['kind'], string>> = {
  'wrong-key': 'Check the key',
  misleading: 'Sure and wrong',
  negative: 'Upside down',
  worse: 'Worse than before',
  'common-mistake': 'A common mistake',
  hard: 'Hard',
  leaving: 'Readers stop here',
  weak: 'Says little',
  unused: 'An option that nobody needs',
  slow: 'Takes long',
  tries: 'Right at a later try',
  easy: 'Easy',
  better: 'Better than before',
}
/** Shown at once. An author who has changed these reads on. */
const AT_FIRST = 6
/** What harms readers until it is changed. */
const URGENT: readonly Finding['kind'][] = ['wrong-key', 'misleading', 'negative', 'worse']

export function Findings({ findings, questions, floor }: ItemAnalysis) {
  const numbers = [...new Set(questions.map(({ question }) => question))]
  const list = (some: readonly Finding[]) => <List findings={some} numbers={numbers} />
  const more = findings.slice(AT_FIRST)
  const hasFigures = questions.some(({ figures }) => figures !== null)
  return (
    <section>
      <h2>What to look at first</h2>
      {findings.length === 0 && (
        <p>
          {hasFigures
            ? 'Nothing stands out: no question misleads, and no key looks wrong.'
            : `There’s nothing to say yet: a question needs ${floor} answers.`}
        </p>
      )}
      {list(findings.slice(0, AT_FIRST))}
      {more.length > 0 && (
        <details>
          <summary>{more.length} more</summary>
          {list(more)}
        </details>
      )}
    </section>
  )
}

function List(props: {
  readonly findings: readonly Finding[]
  readonly numbers: readonly string[]
}) {
  return (
    <ol class="findings">
      {props.findings.map(({ kind, question, text, advice }) => (
        <li class={URGENT.includes(kind) ? 'urgent' : undefined}>
          <p class="label">
            <strong>{LABELS[kind]}</strong>
            {' · '}
            <a href={`#${question}`}>Question {props.numbers.indexOf(question) + 1}</a>
          </p>
          <p>{text}</p>
          <p class="advice">{advice}</p>
        </li>
      ))}
    </ol>
  )
}
