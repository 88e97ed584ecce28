// The page with the result of an outcome quiz that was sent as a form: the outcome, the
// reasons, the next best outcome, and links to go on; or the wishes that exclude each other.
import type { Built } from 'selfcheck:built'
import type { OutcomeResult, PublicQuestion } from '../../../content/wire/index.ts'
import type { OpenOutcomeQuiz } from '../../catalogue/opened.ts'
import { CACHE } from '../../http/cache.ts'
import type { OpenedResult } from '../../results/opened-result.ts'
import type { WithStrings } from '../../strings/page-strings.ts'
import { AboutOutcome, ChallengeOutcome, Reasons, RunnerUpOutcome } from '../result/outcome.tsx'
import { nextAttempt } from '../settings/question-set.ts'
import { FactsDate } from '../ui/facts-date.tsx'
import { GuideLink } from '../ui/guide-link.tsx'
import { html, Page } from '../ui/layout.tsx'
import { Rich } from '../ui/text.tsx'
import { type SentForm, WishesInConflict } from './wishes-in-conflict.tsx'

interface AnsweredOutcome extends WithStrings {
  readonly open: OpenOutcomeQuiz
  readonly sent: SentForm
  readonly askedQuestions: readonly PublicQuestion[]
  readonly result: OutcomeResult
  readonly challenger: OpenedResult | undefined
  readonly site: Built['site']
}

export function answeredOutcomePage(props: AnsweredOutcome): Promise<Response> {
  const { open, sent, askedQuestions, result, challenger, strings, site } = props
  const { outcome, conflict, because, cautions, runnerUp, stale, share } = result
  const { title, description, lang } = open.quiz
  return html(
    <Page
      title={outcome ? `${outcome.title}: ${title}` : title}
      description={description}
      lang={strings.lang}
      contentLang={lang}
      site={site}
    >
      <h1>
        <Rich text={title} />
      </h1>
      <section class="card result" aria-labelledby="result">
        <h2 id="result" class="score outcome" data-outcome={outcome?.id}>
          {outcome ? (
            <Rich text={outcome.title} />
          ) : conflict ? (
            strings.outcome.giveUpOne
          ) : (
            strings.outcome.nothing
          )}
        </h2>
        {outcome ? (
          <>
            <AboutOutcome outcome={outcome} strings={strings} />
            <Reasons
              because={because}
              cautions={cautions}
              questions={askedQuestions}
              strings={strings}
            />
            {runnerUp && <RunnerUpOutcome runnerUp={runnerUp} strings={strings} />}
          </>
        ) : conflict ? (
          <WishesInConflict
            conflict={conflict}
            questions={askedQuestions}
            sent={sent}
            strings={strings}
          />
        ) : (
          <p>{stale.length > 0 ? strings.outcome.changed : strings.outcome.answerSome}</p>
        )}
        <FactsDate date={result.factsAsOf} strings={strings} />
        {challenger?.kind === 'outcome' && (
          <ChallengeOutcome open={open} challenger={challenger} strings={strings} />
        )}
        {share && (
          <p class="actions">
            <a class="button" href={share.url}>
              {strings.shareResult}
            </a>
          </p>
        )}
      </section>
      <p class="actions">
        <a class="button" href={open.link(nextAttempt(open.publicQuiz, sent.set))}>
          {strings.startOver}
        </a>{' '}
        <GuideLink open={open} strings={strings} />
      </p>
    </Page>,
    { cache: CACHE.reader },
  )
}
