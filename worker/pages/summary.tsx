// What the form's answers came to, beside a result that was shared with the reader, and
// the ways on that need no script: to share, and to be asked again.
import type { AttemptResult } from '../../content/wire.ts'
import type { OpenCheck } from '../library.ts'
import { describeResult } from '../share/describe.ts'
import type { OpenedScore } from '../share/results.ts'
import { Rich } from './text.tsx'

interface SummaryProps {
  readonly open: OpenCheck
  readonly result: AttemptResult
  readonly rival?: OpenedScore | undefined
  readonly origin: string
}

export function Summary({ open, result, rival, origin }: SummaryProps) {
  const theirs = rival && describeResult(open, rival, origin)
  const theirsIn = (id: string) => theirs?.sections.find((section) => section.id === id)
  return (
    <section class="card result" aria-labelledby="result">
      <h2 id="result" class="score">
        {result.score} of {result.maxScore}
      </h2>
      {theirs && (
        <p class="help">
          The result shared with you: {theirs.score} of {theirs.maxScore}.
        </p>
      )}
      <p>
        <strong>{result.band.title}.</strong> <Rich text={result.band.text} />
      </p>
      <ul class="sections">
        {result.sections.map((section) => (
          <li>
            <a href={section.url}>{section.title}</a>{' '}
            <span class="tally">
              {theirs && 'You: '}
              {section.score} of {section.maxScore}
              {theirs && ` · they: ${theirsIn(section.id)?.score ?? 0} of ${section.maxScore}`}
            </span>
          </li>
        ))}
      </ul>
      {result.share && (
        <p class="actions">
          <a class="button" href={result.share.url}>
            Share this result
          </a>{' '}
          {result.revisit.length > 0 && (
            <a href={`${result.share.url}/recheck.ics`}>Ask me again in 3 days</a>
          )}
        </p>
      )}
    </section>
  )
}
