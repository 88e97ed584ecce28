// The answer to the form of a quiz of kind `outcome`: what fits, why, what is next, and the
// ways on that need no script.
import type { PublicQuestion } from '../../../content/wire/index.ts'
import { outcomeResult } from '../../api/outcome-attempts.ts'
import type { Library, OpenOutcomeQuiz } from '../../catalogue/catalogue.ts'
import { type AppContext, publicOrigin } from '../../env.ts'
import { CACHE } from '../../http/cache.ts'
import { resolveOutcome } from '../../scoring/outcome.ts'
import type { OpenedResult } from '../../results/open-code.ts'
import { shareOutcome } from '../../results/share-link.ts'
import { pageWords } from '../../strings/page-strings.ts'
import { AboutOutcome, Next, OtherOutcome, Reasons } from '../result/outcome.tsx'
import { html, Page } from '../ui/layout.tsx'
import { failurePage } from '../ui/failure-page.tsx'
import { type AskedSet, nextAttempt } from '../settings/question-set.ts'
import type { FormAnswer } from './form-answers.ts'

interface Sent {
  readonly open: OpenOutcomeQuiz
  readonly set: AskedSet
  readonly asked: readonly PublicQuestion[]
  readonly answers: readonly FormAnswer[]
  readonly rival: OpenedResult | undefined
}

export async function matchedPage(
  c: AppContext,
  library: Library,
  css: string,
  { open, set, asked, answers, rival }: Sent,
): Promise<Response> {
  const matched = resolveOutcome(open.quiz, open.revisions.questions, {
    only: asked.map(({ id }) => id),
    answers: [...answers],
  })
  if (!matched.ok) return failurePage({ kind: 'invalid', errors: matched.error }, css)
  const result = outcomeResult(open, crypto.randomUUID(), matched.value, publicOrigin(c))
  const share = await shareOutcome(c, library, open, matched.value, set.seed)
  const { outcome, because, runnerUp, stale } = result
  const { title, description, lang, guide } = open.quiz
  const words = pageWords(lang)
  return html(
    <Page
      title={outcome ? `${outcome.title}: ${title}` : title}
      description={description}
      lang={lang}
      css={css}
    >
      <h1>{title}</h1>
      <section class="card result" aria-labelledby="result">
        <h2 id="result" class="score outcome" data-outcome={outcome?.id}>
          {outcome ? outcome.title : words.outcome.nothing}
        </h2>
        {outcome ? (
          <>
            <AboutOutcome outcome={outcome} words={words} />
            <Reasons because={because} questions={asked} words={words} />
            {runnerUp && <Next runnerUp={runnerUp} words={words} />}
          </>
        ) : (
          <p>{stale.length > 0 ? words.outcome.changed : words.outcome.answerSome}</p>
        )}
        {rival?.kind === 'outcome' && <OtherOutcome open={open} rival={rival} />}
        {share && (
          <p class="actions">
            <a class="button" href={share.url}>
              {words.shareResult}
            </a>
          </p>
        )}
      </section>
      <p class="actions">
        <a class="button" href={open.link(nextAttempt(open.asked, set))}>
          {words.startOver}
        </a>{' '}
        <a href={open.link(`/g/${guide.id}`)}>{words.readGuide}</a>
      </p>
    </Page>,
    { cache: CACHE.never },
  )
}
