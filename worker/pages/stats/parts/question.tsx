// One question: its figures, what readers chose, how sure they were, and its earlier revisions.

import { correlation, percent } from '../../../statistics/analysis/in-words.ts'
import type { Figures, QuestionAnalysis } from '../../../statistics/analysis/item-analysis.ts'
import { Authored } from '../../ui/page-language.tsx'
import { ChoiceTable } from './choice-table.tsx'
import { correlationInterval, interval, of, plural, share } from './figures.ts'
import { Revisions } from './revisions.tsx'

interface QuestionProps {
  readonly number: number
  readonly question: QuestionAnalysis
  readonly earlier: readonly QuestionAnalysis[]
  readonly floor: number
  readonly caution: number
}

export function Question({ number, question, earlier, floor, caution }: QuestionProps) {
  const { figures, n, section, revision, text } = question
  const isRough = n >= floor && n < caution
  return (
    <section class="card item" id={question.question}>
      <h3>
        {number}. <Authored>{text}</Authored>
      </h3>
      <p class="help">
        <code>{question.question}</code>, revision {revision}: {plural(n, 'first answer')}
        {isRough && ', so these figures are rough'}
        {section && (
          <>
            . About{' '}
            <a href={section.url}>
              <Authored>{section.title}</Authored>
            </a>
          </>
        )}
      </p>
      {figures ? (
        <>
          <Summary figures={figures} n={n} />
          <ChoiceTable figures={figures} />
          <Sureness figures={figures} />
        </>
      ) : (
        <p>Under {floor} answers nothing can be said.</p>
      )}
      {earlier.length > 0 && <Revisions all={[question, ...earlier]} floor={floor} />}
    </section>
  )
}

function Summary({ figures, n }: { readonly figures: Figures; readonly n: number }) {
  const { facility, discrimination, seconds, hinted, right, rightInTheEnd } = figures
  return (
    <dl class="item-figures">
      {facility && (
        <div>
          <dt>Facility</dt>
          <dd>
            {share(facility)} <small>{interval(facility)}</small>
          </dd>
        </div>
      )}
      {facility && (
        <div>
          <dt>Discrimination</dt>
          <dd>
            {discrimination ? (
              <>
                {correlation(discrimination.r)} <small>{correlationInterval(discrimination)}</small>
              </>
            ) : (
              '–'
            )}
          </dd>
        </div>
      )}
      {facility && rightInTheEnd > right && (
        <div>
          <dt>Right in the end</dt>
          <dd>
            {percent(rightInTheEnd / n)} <small>{percent(right / n)} at first</small>
          </dd>
        </div>
      )}
      {hinted > 0 && (
        <div>
          <dt>Took a hint</dt>
          <dd>
            {percent(hinted / n)} <small>{of(hinted, n)}</small>
          </dd>
        </div>
      )}
      {seconds && (
        <div>
          <dt>Time, median</dt>
          <dd>
            {Math.round(seconds.median)} s <small>{seconds.n === n ? '' : `of ${seconds.n}`}</small>
          </dd>
        </div>
      )}
    </dl>
  )
}

const LEVELS = { guess: 'A guess', think: 'Think so', sure: 'Sure' }

function Sureness({ figures: { confidence } }: { readonly figures: Figures }) {
  if (confidence.length === 0) return null
  return (
    <p class="sureness">
      {confidence.map(({ level, n, right }) => (
        <span>
          <strong>{LEVELS[level]}:</strong> {of(right, n)} right
        </span>
      ))}
    </p>
  )
}
