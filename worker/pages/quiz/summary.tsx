// What the form's answers came to, beside a result that was shared with the reader, and
// the ways on that need no script: to share, and to be asked again.
import type { AttemptResult } from '../../../content/wire/index.ts'
import type { Confidences } from '../../api/attempts.ts'
import type { OpenCheck } from '../../catalogue/catalogue.ts'
import { describeResult } from '../../results/shared-result.ts'
import { RECHECK_DAYS } from '../../share/calendar.ts'
import type { OpenedScore } from '../../results/open-code.ts'
import { pageWords } from '../../strings/page-strings.ts'
import { Rich } from '../ui/text.tsx'
import { Calibration } from './confidence.tsx'

interface SummaryProps {
  readonly open: OpenCheck
  readonly result: AttemptResult
  readonly confidence: Confidences
  readonly rival?: OpenedScore | undefined
  readonly origin: string
}

export function Summary({ open, result, confidence, rival, origin }: SummaryProps) {
  const words = pageWords(open.quiz.lang)
  const theirs = rival && describeResult(open, rival, origin)
  const theirsIn = (id: string) => theirs?.sections.find((section) => section.id === id)
  return (
    <section class="card result" aria-labelledby="result">
      <h2 id="result" class="score">
        {words.outOf(result.score, result.maxScore)}
      </h2>
      {theirs && (
        <p class="help">{words.sharedWithYou(words.outOf(theirs.score, theirs.maxScore))}</p>
      )}
      <p>
        <strong>{result.band.title}.</strong> <Rich text={result.band.text} />
      </p>
      <ul class="sections">
        {result.sections.map(({ id, title, url, score, maxScore }) => {
          const yours = words.outOf(score, maxScore)
          const other = words.outOf(theirsIn(id)?.score ?? 0, maxScore)
          return (
            <li>
              <a href={url}>{title}</a>{' '}
              <span class="tally">
                {theirs ? `${words.you(yours)} · ${words.they(other)}` : yours}
              </span>
            </li>
          )
        })}
      </ul>
      <Calibration open={open} result={result} confidence={confidence} />
      {result.share && (
        <p class="actions">
          <a class="button" href={result.share.url}>
            {words.shareResult}
          </a>{' '}
          {result.revisit.length > 0 && (
            <a href={`${result.share.url}/recheck.ics`}>{words.askAgainIn(RECHECK_DAYS[0])}</a>
          )}
        </p>
      )}
    </section>
  )
}
