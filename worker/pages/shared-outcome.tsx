// GET /r/:code of a quiz of kind `match`: what fitted somebody. Why it did is not said, for
// that would tell what they chose.
import type { FoundOutcome } from '../api/results.ts'
import type { Library } from '../library.ts'
import { describeShared } from '../share/describe-outcome.ts'
import { html, Page } from './layout.tsx'
import { AboutOutcome } from './outcome.tsx'
import { pageWords } from './words/words.ts'

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
  const words = pageWords(open.quiz.lang)
  return html(
    <Page
      title={`${outcome.title}: ${result.title}`}
      description={words.outcome.invitation}
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
          {words.sharedOn[0]}
          <time datetime={result.issued}>{words.date(result.issued)}</time>
          {words.sharedOn[1]}
        </p>
        <h1 id="reached" class="score outcome">
          {outcome.title}
        </h1>
        <p class="lead">{result.title}</p>
        <AboutOutcome outcome={outcome} words={words} />
        {runnerUp && (
          <p>
            {words.outcome.next}: <a href={runnerUp.passage.url}>{runnerUp.title}</a>
          </p>
        )}
        {!result.current && <p class="help">{words.changedSince}</p>}
        <p class="actions">
          <a class="button" href={`/q/${result.quiz}?challenge=${code}`}>
            {words.tryIt}
          </a>{' '}
          <a href={`/g/${open.quiz.guide.id}`}>{words.readGuide}</a>
        </p>
      </section>
    </Page>,
  )
}
