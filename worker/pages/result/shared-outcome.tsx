// GET /r/:code of a quiz of kind `outcome`: what fitted somebody. Why it did is not said, for
// that would tell what they chose.
import type { FoundOutcome } from '../../api/results.ts'
import type { Library } from '../../catalogue/catalogue.ts'
import { type AppContext, publicOrigin } from '../../env.ts'
import { describeShared } from '../../results/shared-outcome.ts'
import { pageWords } from '../../strings/page-strings.ts'
import { canonicalIn, languageLinks } from '../ui/languages.tsx'
import { html, Page } from '../ui/layout.tsx'
import { AboutOutcome } from './outcome.tsx'

export function sharedOutcomePage(
  c: AppContext,
  found: FoundOutcome,
  library: Library,
  css: string,
): Promise<Response> {
  const { open } = found
  const origin = publicOrigin(c)
  const code = c.req.param('code') ?? ''
  const result = describeShared(found, origin)
  const { outcome, runnerUp } = result
  const words = pageWords(open.quiz.lang)
  return html(
    <Page
      title={`${outcome.title}: ${result.title}`}
      description={words.outcome.invitation}
      lang={result.lang}
      canonical={canonicalIn(result.lang, open.languages, `${origin}/q/${result.quiz}`)}
      languages={languageLinks(c, open.languages)}
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
          <a class="button" href={open.link(`/q/${result.quiz}?challenge=${code}`)}>
            {words.tryIt}
          </a>{' '}
          <a href={open.link(`/g/${open.quiz.guide.id}`)}>{words.readGuide}</a>
        </p>
      </section>
    </Page>,
  )
}
