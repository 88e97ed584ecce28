// GET /r/:code of a quiz of kind `match`: what fitted somebody. Why it did is not said, for
// that would tell what they chose.
import type { FoundOutcome } from '../api/results.ts'
import type { Library } from '../library.ts'
import { describeShared } from '../share/describe-outcome.ts'
import { html, Page } from './layout.tsx'
import { AboutOutcome } from './outcome.tsx'
import { longDate } from './result.tsx'

export function sharedOutcomePage(
  found: FoundOutcome,
  code: string,
  library: Library,
  css: string,
  origin: string,
): Promise<Response> {
  const { open } = found
  const result = describeShared(found, origin)
  const { outcome, runnerUp } = result
  return html(
    <Page
      title={`${outcome.title}: ${result.title}`}
      description="What fits you may be another one. Answer the same questions, and see why."
      lang={result.lang}
      canonical={`${origin}/q/${result.quiz}`}
      preview={{
        url: `${origin}/r/${code}`,
        image: library.cardFor(origin, { quiz: open.quiz, outcome }),
      }}
      isUnlisted
      css={css}
    >
      <section class="card result" aria-labelledby="reached">
        <p class="counter">
          A result, shared on <time datetime={result.issued}>{longDate(result.issued)}</time>
        </p>
        <h1 id="reached" class="score outcome">
          {outcome.title}
        </h1>
        <p class="lead">{result.title}</p>
        <AboutOutcome outcome={outcome} />
        {runnerUp && (
          <p>
            Next best: <a href={runnerUp.passage.url}>{runnerUp.title}</a>
          </p>
        )}
        {!result.current && (
          <p class="help">
            The quiz has changed since. This is the result as it was reached, and the links lead to
            what the guide says today.
          </p>
        )}
        <p class="actions">
          <a class="button" href={`/q/${result.quiz}?challenge=${code}`}>
            Try it yourself
          </a>{' '}
          <a href={`/g/${open.quiz.guide.id}`}>Read the guide</a>
        </p>
      </section>
    </Page>,
  )
}
