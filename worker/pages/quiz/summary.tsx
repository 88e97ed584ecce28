// The result at the top of the page with the answers: the score, the sections beside those of a
// challenge, the calibration, and links to share the result and to take a recheck.
import type { AttemptResult } from '../../../content/wire/index.ts'
import type { OpenCheck } from '../../catalogue/catalogue.ts'
import type { Confidences } from '../../results/attempt-result.ts'
import type { OpenedScore } from '../../results/opened-result.ts'
import { reachedText } from '../../results/reached-text.ts'
import { sharedResult } from '../../results/shared-result.ts'
import { RECHECK_DAYS } from '../../share/calendar.ts'
import type { WithStrings } from '../../strings/page-strings.ts'
import { AnsweredPart, BandText } from '../result/score-text.tsx'
import { FactsDate } from '../ui/facts-date.tsx'
import { Rich } from '../ui/text.tsx'
import { Calibration } from './confidence.tsx'

interface SummaryProps extends WithStrings {
  readonly open: OpenCheck
  readonly result: AttemptResult
  readonly confidences: Confidences
  /** The result of the person whose link the reader followed. */
  readonly challenger: OpenedScore | undefined
  readonly origin: string
}

export function Summary(props: SummaryProps) {
  const { open, result, confidences, challenger, origin, strings } = props
  const theirs = challenger && sharedResult(open, challenger, origin)
  const theirSection = (id: string) => theirs?.sections.find((section) => section.id === id)
  return (
    <section class="card result" aria-labelledby="result">
      {result.answered === 0 ? (
        <>
          <h2 id="result">{strings.answeredOf(0, result.asked)}</h2>
          <p>{strings.nothingAnswered}</p>
        </>
      ) : (
        <>
          <h2 id="result" class="score">
            {strings.outOf(result.score, result.maxScore)}
          </h2>
          <AnsweredPart result={result} strings={strings} />
        </>
      )}
      {theirs && <p class="help">{strings.sharedWithYou(reachedText(strings, theirs))}</p>}
      <BandText band={result.band} />
      <FactsDate date={result.factsAsOf} strings={strings} />
      {result.sections.length > 0 && (
        <ul class="sections">
          {result.sections.map(({ id, title, url, score, maxScore }) => {
            const yours = strings.outOf(score, maxScore)
            const other = theirSection(id)
            return (
              <li>
                <a href={url}>
                  <Rich text={title} />
                </a>{' '}
                <span class="tally">
                  {theirs ? strings.you(yours) : yours}
                  {other && ` · ${strings.they(strings.outOf(other.score, other.maxScore))}`}
                </span>
              </li>
            )
          })}
        </ul>
      )}
      <Calibration open={open} result={result} confidences={confidences} strings={strings} />
      {result.share && (
        <p class="actions">
          <a class="button" href={result.share.url}>
            {strings.shareResult}
          </a>{' '}
          {result.revisit.length > 0 && (
            <a href={`${result.share.url}/recheck.ics`}>{strings.askAgainIn(RECHECK_DAYS[0])}</a>
          )}
        </p>
      )}
    </section>
  )
}
