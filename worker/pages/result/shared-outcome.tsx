// GET /r/:code of an outcome quiz: a shared outcome. It has no reasons, because they would reveal
// which options were chosen.
import type { OpenCatalogue } from '../../catalogue/catalogue.ts'
import { type AppContext, publicOrigin } from '../../env.ts'
import type { FoundOutcome } from '../../results/find-result.ts'
import { sharedOutcome } from '../../results/shared-outcome.ts'
import { stringsFor } from '../../strings/strings-for.ts'
import { languageLinks } from '../ui/languages.tsx'
import { html, Page } from '../ui/layout.tsx'
import { AboutOutcome } from './outcome.tsx'

export function sharedOutcomePage(
  c: AppContext,
  found: FoundOutcome,
  catalogue: OpenCatalogue,
  css: string,
): Promise<Response> {
  const { open } = found
  const origin = publicOrigin(c)
  const code = c.req.param('code') ?? ''
  const result = sharedOutcome(found, origin)
  const { outcome, runnerUp } = result
  const strings = stringsFor(open.quiz.lang)
  return html(
    <Page
      title={`${outcome.title}: ${result.title}`}
      description={strings.outcome.invitation}
      lang={result.lang}
      canonical={open.canonical(`${origin}/q/${result.quiz}`)}
      languages={languageLinks(c, open.languages)}
      preview={{
        url: `${origin}/r/${code}`,
        image: catalogue.cardFor(origin, { quiz: open.quiz, outcome }),
      }}
      isUnlisted
      css={css}
    >
      <section class="card result" aria-labelledby="reached">
        <p class="counter">
          {strings.sharedOn[0]}
          <time datetime={result.issued}>{strings.date(result.issued)}</time>
          {strings.sharedOn[1]}
        </p>
        <h1 id="reached" class="score outcome">
          {outcome.title}
        </h1>
        <p class="lead">{result.title}</p>
        <AboutOutcome outcome={outcome} strings={strings} />
        {runnerUp && (
          <p>
            {strings.outcome.next}: <a href={runnerUp.passage.url}>{runnerUp.title}</a>
          </p>
        )}
        {!result.current && <p class="help">{strings.changedSince}</p>}
        <p class="actions">
          <a class="button" href={open.link(`/q/${result.quiz}?challenge=${code}`)}>
            {strings.tryIt}
          </a>{' '}
          <a href={open.link(`/g/${open.quiz.guide.id}`)}>{strings.readGuide}</a>
        </p>
      </section>
    </Page>,
  )
}
