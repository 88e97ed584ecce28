// The result at the top of the page with the answers, in the order of the widget: the headline, the
// sections beside those of a challenge, the band, the passages most worth reading, and links to
// share the result and to be reminded.
import { countMarks, markOf } from '../../../content/common/attempt/marks.ts'
import type { AttemptResult } from '../../../content/wire/index.ts'
import type { OpenCheck } from '../../catalogue/opened.ts'
import type { Confidences } from '../../results/attempt-result.ts'
import type { OpenedScore } from '../../results/opened-result.ts'
import { reachedText } from '../../results/reached-text.ts'
import { RECHECK_DAYS } from '../../share/calendar.ts'
import type { WithStrings } from '../../strings/page-strings.ts'
import { Headline } from '../result/counts.tsx'
import { BandText, SmallPrint } from '../result/score-text.tsx'
import { SectionMarks } from '../result/section-marks.tsx'
import { FactsDate } from '../ui/facts-date.tsx'
import { Calibration } from './confidence.tsx'
import { WorthReading } from './worth-reading.tsx'

interface SummaryProps extends WithStrings {
  readonly open: OpenCheck
  readonly result: AttemptResult
  readonly confidences: Confidences
  /** The result of the person whose link the reader followed. */
  readonly challenger: OpenedScore | undefined
}

export function Summary({ open, result, confidences, challenger, strings }: SummaryProps) {
  const questions = result.questions.map((one) => ({
    section: open.questions.get(one.question)?.section,
    mark: markOf(one),
  }))
  const counts = countMarks(questions.map(({ mark }) => mark))
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
            <Headline counts={counts} strings={strings} />
          </h2>
          <SmallPrint result={result} right={counts.right} strings={strings} />
        </>
      )}
      {challenger && <p class="help">{strings.sharedWithYou(reachedText(strings, challenger))}</p>}
      {result.answered > 0 && (
        <SectionMarks
          sections={result.sections}
          questions={questions}
          others={challenger?.askedQuestions}
          strings={strings}
        />
      )}
      <BandText band={result.band} />
      <FactsDate date={result.factsAsOf} strings={strings} />
      <WorthReading revisit={result.revisit} strings={strings} />
      <Calibration result={result} confidences={confidences} strings={strings} />
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
